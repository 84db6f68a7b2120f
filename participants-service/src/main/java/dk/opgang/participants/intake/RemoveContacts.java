package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.participants.subject.RecordRemoved;
import dk.opgang.platform.batch.Removals;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Takes back contacts that never were, by their keys, as a single removal does. */
@Singleton
class RemoveContacts extends Removals<RemoveContacts.Found> {

    private final ProcessingRestrictions restrictions;
    private final Outbox outbox;
    private final Diary diary;

    RemoveContacts(ProcessingRestrictions restrictions, Outbox outbox, Diary diary) {
        super("contacts", "t.participant_id, t.attended is not null as was_told", "t.municipality_code = ?");
        this.restrictions = restrictions;
        this.outbox = outbox;
        this.diary = diary;
    }

    /** @param wasTold whether it was told to others: nobody was told of a contact that is only planned */
    record Found(UUID id, UUID participantId, boolean wasTold) {}

    @Override
    protected Object[] parameters(SliceContext context) {
        return new Object[] {municipality(context)};
    }

    @Override
    protected Optional<Found> read(SliceContext context, ResultSet row) throws SQLException {
        return Optional.of(new Found(
                row.getObject("id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getBoolean("was_told")));
    }

    @Override
    protected Function<Found, Optional<Fault>> refusals(SliceContext context) {
        Set<UUID> restricted = restrictions.restricted(context.caller());
        return found -> restricted.contains(found.participantId())
                ? Optional.of(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/sourceId"))
                : Optional.empty();
    }

    @Override
    protected void tell(SliceContext context, List<Found> gone) {
        outbox.publishAll(gone.stream()
                .filter(Found::wasTold)
                .map(found -> new RecordRemoved(
                        RecordRemoved.CONTACT, found.id(), found.participantId(), municipality(context)))
                .toList());
        diary.noteAll(
                context.caller(),
                "remove-contact",
                gone.stream().map(Found::participantId).toList(),
                municipality(context));
    }

    private static String municipality(SliceContext context) {
        return context.caller().municipality().orElseThrow();
    }
}
