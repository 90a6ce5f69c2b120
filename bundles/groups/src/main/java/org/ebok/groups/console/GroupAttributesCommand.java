package org.ebok.groups.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.groups.group.Rules;

/** {@code ebok:group-attributes}: what rules can ask for now. */
@Service
@Command(
        scope = "ebok",
        name = "group-attributes",
        description = "Lists the attributes that rules of groups can ask for")
public final class GroupAttributesCommand implements Action {

    @Reference
    Rules rules;

    @Reference
    Session session;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        table.column("Attribute");
        table.column("Its values");
        table.column("Column");
        rules.attributes().all().forEach(attribute -> table.addRow()
                .addContent(attribute.name(), attribute.valuesInWords(), attribute.place()));
        table.print(session.getConsole());
        return null;
    }
}
