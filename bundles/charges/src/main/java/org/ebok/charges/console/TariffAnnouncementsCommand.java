package org.ebok.charges.console;

import java.time.Clock;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.ebok.api.scope.SupportAccess;
import org.ebok.charges.tariff.Tariffs;

/** {@code ebok:tariff-announcements}: which rates are to change, and whether customers were told in time. */
@Service
@Command(
        scope = "ebok",
        name = "tariff-announcements",
        description = "Lists the rates that are to change, and which of them were not announced in time")
public final class TariffAnnouncementsCommand implements Action {

    @Option(name = "--late", description = "Only those that were not announced in time")
    boolean late;

    @Reference
    SupportAccess support;

    @Reference
    Tariffs tariffs;

    @Reference
    Clock clock;

    @Reference
    Session session;

    @Override
    public Object execute() {
        LocalDate today = LocalDate.now(clock);
        ShellTable table = new ShellTable();
        table.column("Component");
        table.column("Building");
        table.column("Rate").alignRight();
        table.column("From");
        table.column("Announced");
        table.column("At the latest");
        table.column("Late");
        tariffs.coming(support.openAll((String) session.get("USER"), "ebok:tariff-announcements"), today).stream()
                .filter(tariff -> !late || tariff.isLate(today))
                .forEach(tariff -> table.addRow()
                        .addContent(
                                tariff.component().name(),
                                tariff.building().orElse(""),
                                tariff.rate().toPlainString() + " " + tariff.currency() + "/" + tariff.unit(),
                                tariff.from(),
                                tariff.announcedOn().map(LocalDate::toString).orElse("not yet"),
                                tariff.latestAnnouncement(),
                                tariff.isLate(today) ? "yes" : ""));
        table.print(session.getConsole());
        return null;
    }
}
