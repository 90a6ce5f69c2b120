package org.ebok.archive.view;

import java.util.Optional;
import org.ebok.archive.content.Content;
import org.ebok.archive.content.ContentProblem;
import org.ebok.archive.content.Contents;

/**
 * The file of a document in the REST interface.
 *
 * @param name what it is called
 * @param mediaType what it is
 * @param size its length in bytes
 * @param href where it is
 */
public record FileView(String name, String mediaType, long size, String href) {

    /**
     * @param result what was found, empty for a document without a file
     * @param href where the file is
     * @return null when there is no file, or it is broken
     */
    public static FileView of(Optional<Contents.Result> result, String href) {
        return result.filter(Contents.Found.class::isInstance)
                .map(found -> ((Contents.Found) found).content())
                .map(content -> new FileView(content.name(), content.type().value(), content.size(), href))
                .orElse(null);
    }

    /**
     * @param result what was found, empty for a document without a file
     * @return missing, broken or not-what-it-claims; null when all is well
     */
    public static String problem(Optional<Contents.Result> result) {
        return result.flatMap(FileView::problemOf).map(ContentProblem::code).orElse(null);
    }

    private static Optional<ContentProblem> problemOf(Contents.Result result) {
        if (result instanceof Contents.Wrong wrong) {
            return Optional.of(wrong.problem());
        }
        Content content = ((Contents.Found) result).content();
        return content.claimed() ? Optional.empty() : Optional.of(ContentProblem.NOT_WHAT_IT_CLAIMS);
    }
}
