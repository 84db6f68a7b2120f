package dk.opgang.initiatives.employer;

import dk.opgang.initiatives.companynetwork.JoinNetworks;
import dk.opgang.initiatives.companynetwork.Joining;
import dk.opgang.initiatives.companynetwork.Membership;
import dk.opgang.initiatives.employer.EmployerRow.Key;
import dk.opgang.initiatives.employer.Register.Entry;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Applies slices of employers. A company that its poster registered already gets what the row tells of it; one of somebody else's joins
 * the network and stays as it is, which is remarked on.
 */
@Singleton
class EmployerSlices {

    private final JoinNetworks networks;
    private final Outbox outbox;
    private final BusinessClock clock;

    EmployerSlices(JoinNetworks networks, Outbox outbox, BusinessClock clock) {
        this.networks = networks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a slice knows and changes. */
    private record Work(EmployerTable table, Map<String, Entry> registered, Map<Key, String> cvrs, Joining joining) {}

    void apply(SliceContext context, List<BatchRow<EmployerRow>> rows) throws SQLException {
        List<EmployerRow> told = rows.stream().map(BatchRow::value).toList();
        Joining joining = networks.begin(
                context,
                told.stream()
                        .map(EmployerRow::networkId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        Map<String, Entry> registered = Register.locked(
                context.connection(),
                told.stream().map(EmployerRow::cvr).distinct().toList());
        EmployerTable table =
                new EmployerTable(context.connection(), context.caller().tenantKey(), clock.now());
        Work work = new Work(table, new HashMap<>(registered), new HashMap<>(table.cvrsOf(told)), joining);
        for (BatchRow<EmployerRow> row : rows) {
            take(work, row);
        }
        if (!context.dryRun()) {
            List<Event> news = new ArrayList<>(table.news());
            news.addAll(networks.news(context.connection(), joining.changed()));
            outbox.publishAll(news);
        }
    }

    private static void take(Work work, BatchRow<EmployerRow> row) throws SQLException {
        EmployerRow told = row.value();
        Entry entry = work.registered().get(told.cvr());
        List<Fault> faults = faults(work, told, entry);
        if (!faults.isEmpty()) {
            row.reject(faults);
            return;
        }
        boolean changed = false;
        if (entry == null) {
            Entry added = work.table().add(told);
            work.registered().put(told.cvr(), added);
            work.cvrs().put(told.key(), told.cvr());
        } else if (work.table().isOwn(entry)) {
            changed = work.table().change(entry, told);
        } else {
            row.remark(List.of(EmployerProblem.EMPLOYER_EXISTS.at("/cvr")));
        }
        Optional<Membership> membership = told.membership();
        if (membership.isPresent()) {
            changed |= work.joining().join(membership.get());
        }
        decide(row, entry == null, changed);
    }

    private static void decide(BatchRow<EmployerRow> row, boolean isNew, boolean changed) {
        if (isNew) {
            row.created();
        } else if (changed) {
            row.updated();
        } else {
            row.unchanged();
        }
    }

    private static List<Fault> faults(Work work, EmployerRow told, @Nullable Entry entry) throws SQLException {
        List<Fault> faults = new ArrayList<>(told.faults());
        String before = work.cvrs().get(told.key());
        if (before != null && !before.equals(told.cvr())) {
            faults.add(CommonFault.UNCHANGEABLE.at("/cvr"));
        } else if (entry != null && !work.table().isOwn(entry) && told.networkId() == null) {
            faults.add(EmployerProblem.EMPLOYER_EXISTS.at("/cvr"));
        }
        Optional<Membership> membership = told.membership();
        if (membership.isPresent()) {
            work.joining().refusal(membership.get()).ifPresent(faults::add);
        }
        return faults;
    }
}
