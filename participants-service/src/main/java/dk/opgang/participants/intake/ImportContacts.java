package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.casefile.ParticipantEvent;
import dk.opgang.participants.casefile.ParticipantProblem;
import dk.opgang.participants.casefile.ProcessingLimits;
import dk.opgang.participants.code.Codes;
import dk.opgang.participants.contact.ContactForm;
import dk.opgang.participants.contact.ContactRules;
import dk.opgang.participants.intake.ContactTable.Decided;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.json.Scalars;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.value.Source;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Takes a slice of a contact batch in: rules in memory, one merge by source. */
@Singleton
class ImportContacts {

    private final ProcessingLimits limits;
    private final Outbox outbox;
    private final Diary diary;
    private final BusinessClock clock;

    ImportContacts(ProcessingLimits limits, Outbox outbox, Diary diary, BusinessClock clock) {
        this.limits = limits;
        this.outbox = outbox;
        this.diary = diary;
        this.clock = clock;
    }

    @Transactional
    void apply(SliceContext context, List<BatchRow<ContactRow>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        Set<UUID> restricted = limits.restricted(context.caller());
        List<BatchRow<ContactRow>> good = new ArrayList<>(rows.size());
        for (BatchRow<ContactRow> row : rows) {
            List<Fault> faults = faults(row.value());
            if (restricted.contains(row.value().participantId())) {
                ParticipantProblem problem = ParticipantProblem.PARTICIPANT_RESTRICTED;
                faults.add(new Fault("/participantId", problem.code(), problem.title()));
            }
            if (faults.isEmpty()) {
                good.add(row);
            } else {
                row.reject(faults);
            }
        }
        merge(context, municipality, good);
    }

    private void merge(SliceContext context, String municipality, List<BatchRow<ContactRow>> run) throws SQLException {
        List<ContactForm> facts = run.stream().map(row -> facts(row.value())).toList();
        List<Decided> decided = new ContactTable(context, municipality, clock.now()).merge(run, facts);
        List<ParticipantEvent> events = new ArrayList<>();
        List<UUID> participants = new ArrayList<>();
        for (Decided decision : decided) {
            ContactTable.tell(run.get(decision.place()), facts.get(decision.place()), decision);
            if (decision.isWritten()) {
                decision.event(municipality, run.get(decision.place()).value(), facts.get(decision.place()))
                        .ifPresent(events::add);
                participants.add(run.get(decision.place()).value().participantId());
            }
        }
        diary.noteAll(context.caller(), "import-contact", participants, municipality);
        outbox.publishAll(events);
    }

    private List<Fault> faults(ContactRow row) {
        List<Fault> faults = new ArrayList<>();
        Faults unreadable = new Faults();
        Scalars.fromText(row.at(), Instant.class, "/at", unreadable);
        faults.addAll(
                unreadable.isEmpty() ? ContactRules.faults(at(row), row.attended(), clock.now()) : unreadable.all());
        Codes.CONTACT_KINDS.fault("/kind", row.kind()).ifPresent(faults::add);
        Codes.CONTACT_PLACES.fault("/place", row.place()).ifPresent(faults::add);
        return faults;
    }

    private static Instant at(ContactRow row) {
        return OffsetDateTime.parse(row.at()).toInstant();
    }

    private static ContactForm facts(ContactRow row) {
        return new ContactForm(
                at(row),
                row.kind(),
                row.place(),
                row.attended(),
                row.initiativeId(),
                new Source(row.sourceSystem(), row.sourceId()));
    }
}
