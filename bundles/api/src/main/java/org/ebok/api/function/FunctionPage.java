package org.ebok.api.function;

/**
 * The page of a function.
 *
 * @param module file name of the ES module in the bundle's folder {@code ui/}, which defines {@code element}
 * @param element name of the custom element that shows the page, with a hyphen as HTML asks
 * @param icon data of one SVG path, drawn as an outline on a canvas of 24 by 24
 */
public record FunctionPage(String module, String element, String icon) {}
