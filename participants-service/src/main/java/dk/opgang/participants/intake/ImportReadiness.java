package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.intake.KnownPeople.Person;
import dk.opgang.participants.readiness.ReadinessForm;
import dk.opgang.participants.readiness.ReadinessRules;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a slice of a batch of assessments in: each row is decided in memory by the rules of single calls, and written by set. */
@Singleton
class ImportReadiness {

    private final ProcessingRestrictions restrictions;
    private final Outbox outbox;
    private final Diary diary;
    private final BusinessClock clock;

    ImportReadiness(ProcessingRestrictions restrictions, Outbox outbox, Diary diary, BusinessClock clock) {
        this.restrictions = restrictions;
        this.outbox = outbox;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    void apply(SliceContext context, List<BatchRow<ReadinessRow>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        Followed.follow(context.connection(), municipality, rows, ReadinessRow::participantId, ReadinessRow::about);
        List<ReadinessRow> told = rows.stream().map(BatchRow::value).toList();
        Set<UUID> restricted = restrictions.restricted(context.caller());
        Map<UUID, Person> people = KnownPeople.find(
                context.connection(),
                municipality,
                told.stream().map(ReadinessRow::participantId).distinct().toList());
        Assessments assessments = Assessments.find(context.connection(), municipality, told);
        for (BatchRow<ReadinessRow> row : rows) {
            Person person = people.get(row.value().participantId());
            List<Fault> faults = faults(row.value(), restricted, person);
            if (person == null || !faults.isEmpty()) {
                row.reject(faults);
            } else {
                take(row, person, assessments);
            }
        }
        List<Assessment> written = assessments.write(context.connection(), municipality, clock.now());
        diary.noteAll(
                context.caller(),
                "import-education-readiness",
                written.stream().map(Assessment::participantId).toList(),
                municipality);
        outbox.publishAll(written.stream()
                .filter(Assessment::isNews)
                .map(assessment -> assessment.recorded(municipality))
                .toList());
    }

    private List<Fault> faults(ReadinessRow row, Set<UUID> restricted, @Nullable Person person) {
        Faults faults = new Faults();
        row.withoutKey().check(faults);
        if (person == null) {
            faults.broken(IntakeFault.ROW_PARTICIPANT_NOT_FOUND.at("/participantId"));
        } else if (restricted.contains(row.participantId())) {
            faults.broken(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        } else if (faults.isEmpty()) {
            faults.broken(ReadinessRules.faults(row.withoutKey(), person.birthYear(), clock.today()));
        }
        return faults.all();
    }

    private static void take(BatchRow<ReadinessRow> row, Person person, Assessments assessments) {
        ReadinessForm form = row.value().form();
        UUID participant = row.value().participantId();
        Optional<Assessment> withKey = assessments.withKey(row.value().source());
        if (withKey.filter(other -> !other.participantId().equals(participant)).isPresent()) {
            row.reject(ParticipantProblem.SOURCE_IN_USE.at("/sourceId"));
            return;
        }
        Optional<Assessment> inRound = assessments.inRound(participant, form);
        Optional<Assessment> known = withKey.or(() -> inRound);
        if (known.isEmpty()) {
            add(row, person, assessments, form);
        } else if (inRound.isPresent() && inRound.get() != known.get()) {
            row.reject(ParticipantProblem.ASSESSMENT_EXISTS.at("/schoolYear"));
        } else if (form.equals(known.get().form())) {
            row.unchanged();
        } else {
            assessments.change(known.get(), form);
            row.updated();
        }
    }

    private static void add(BatchRow<ReadinessRow> row, Person person, Assessments assessments, ReadinessForm form) {
        if (person.hasDepartedBy(form.countsOn())) {
            row.reject(ParticipantProblem.PARTICIPANT_DEPARTED.at("/assessedOn"));
        } else {
            assessments.put(Assessment.ofNew(row.value().participantId(), form));
            row.created();
        }
    }
}
