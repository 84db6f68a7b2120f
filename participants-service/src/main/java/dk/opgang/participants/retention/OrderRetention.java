package dk.opgang.participants.retention;

import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes orders to find or remove what is due. A preview is a promise: what a run removes is fixed when it is ordered, record by record, and it
 * is refused if that is anything else than what its preview has shown.
 */
@Singleton
@Transactional
class OrderRetention {

    /** A run of so few records is done at once, and its removal with it; others are worked off piece by piece. */
    private static final int AT_ONCE = 500;
    /** As many records as a person counts for, with whom all goes that there is. */
    private static final int PERSON = 10;

    private final RetentionRuns runs;
    private final RetentionRules rules;
    private final DueRecords due;
    private final RetentionItems items;
    private final RetireRecords retire;
    private final BusinessClock clock;

    OrderRetention(
            RetentionRuns runs,
            RetentionRules rules,
            DueRecords due,
            RetentionItems items,
            RetireRecords retire,
            BusinessClock clock) {
        this.runs = runs;
        this.rules = rules;
        this.due = due;
        this.items = items;
        this.retire = retire;
        this.clock = clock;
    }

    RetentionRun order(Caller caller, RetentionOrder order) {
        String municipality = caller.municipality().orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        UUID previewId = order.previewId();
        return previewId == null
                ? preview(caller, municipality, Objects.requireNonNullElse(order.asOf(), clock.today()))
                : remove(caller, municipality, previewId);
    }

    /** What the municipality has let be removed by itself; nothing if that was done of that day. */
    void automatic(Caller caller, LocalDate today) {
        String municipality = caller.municipality().orElseThrow();
        if (runs.hasRunBy(municipality, today)) {
            return;
        }
        Map<RetentionCategory, RetentionRuleForm> wanted = new EnumMap<>(RetentionCategory.class);
        rules.inForce(caller).forEach((category, rule) -> {
            if (rule.automatic()) {
                wanted.put(category, rule);
            }
        });
        RetentionRun run = begun(RetentionRun.automatic(municipality, today, caller));
        run.holdBack(due.collect(run.id(), municipality, today, wanted));
        runs.flush();
    }

    Page<RetentionRun> page(Caller caller, ListQuery wanted) {
        return runs.page(caller, wanted);
    }

    RetentionRun one(Caller caller, UUID id) {
        return runs.get(caller, id);
    }

    private RetentionRun preview(Caller caller, String municipality, LocalDate asOf) {
        Faults faults = new Faults();
        Happened.by(clock.today(), "/asOf", asOf).ifPresent(faults::broken);
        faults.throwIfAny();
        RetentionRun preview = begun(RetentionRun.preview(municipality, asOf, caller));
        List<RetentionRun.HeldBack> held = due.collect(preview.id(), municipality, asOf, rules.inForce(caller));
        preview.complete(items.rows(preview.id()), held);
        runs.flush();
        return preview;
    }

    private RetentionRun remove(Caller caller, String municipality, UUID previewId) {
        RetentionRun preview = known(caller, previewId);
        if (preview.usedAt() != null) {
            throw new ProblemException(ParticipantProblem.PREVIEW_USED).with("id", previewId);
        }
        RetentionRun run = begun(RetentionRun.after(preview, caller));
        List<RetentionRun.HeldBack> held = due.collect(run.id(), municipality, run.asOf(), rules.inForce(caller));
        List<RetentionRun.Row> rows = items.rows(run.id());
        if (!rows.equals(preview.rows())
                || !held.equals(preview.heldBack())
                || !items.areTheSame(previewId, run.id())) {
            throw new ProblemException(ParticipantProblem.PREVIEW_OUTDATED).with("id", previewId);
        }
        preview.use(clock.now());
        items.forget(previewId);
        run.holdBack(held);
        runs.flush();
        if (isSmall(rows)) {
            retire.all(caller, run.id());
        }
        return run;
    }

    /** Locked: of two who want to keep to one preview at once, the second finds it used. */
    private RetentionRun known(Caller caller, UUID previewId) {
        if (runs.find(caller, previewId).filter(RetentionRun::isPreview).isEmpty()) {
            Faults faults = new Faults();
            faults.broken("/previewId", RetentionFault.PREVIEW_NOT_FOUND);
            faults.throwIfAny();
        }
        return runs.lock(caller, previewId);
    }

    private RetentionRun begun(RetentionRun run) {
        runs.persist(run);
        runs.flush();
        return run;
    }

    private static boolean isSmall(List<RetentionRun.Row> rows) {
        return rows.stream()
                        .mapToLong(row -> RetentionCategory.PARTICIPANT.code().equals(row.category())
                                ? row.records() * PERSON
                                : row.records())
                        .sum()
                <= AT_ONCE;
    }
}
