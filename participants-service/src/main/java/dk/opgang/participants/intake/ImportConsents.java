package dk.opgang.participants.intake;

import dk.opgang.participants.access.Diary;
import dk.opgang.participants.consent.ConsentForm;
import dk.opgang.participants.consent.TakeConsents;
import dk.opgang.participants.fault.ParticipantsFault;
import dk.opgang.participants.subject.Participant;
import dk.opgang.participants.subject.ParticipantProblem;
import dk.opgang.participants.subject.Participants;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes a slice of a consent batch in: each row as the single request that it is. */
@Singleton
class ImportConsents {

    private static final Fault NOT_FOUND = ParticipantsFault.PARTICIPANT_NOT_FOUND.at("/participantId");

    private final Participants participants;
    private final ProcessingRestrictions restrictions;
    private final TakeConsents consents;
    private final Diary diary;

    ImportConsents(Participants participants, ProcessingRestrictions restrictions, TakeConsents consents, Diary diary) {
        this.participants = participants;
        this.restrictions = restrictions;
        this.consents = consents;
        this.diary = diary;
    }

    @Transactional
    void apply(SliceContext context, List<BatchRow<ConsentRow>> rows) throws SQLException {
        String municipality = context.caller().municipality().orElseThrow();
        Followed.follow(context.connection(), municipality, rows, ConsentRow::participantId, ConsentRow::about);
        Set<UUID> restricted = restrictions.restricted(context.caller());
        Map<UUID, Participant> people = people(context, municipality, rows);
        List<UUID> concerned = new ArrayList<>();
        for (BatchRow<ConsentRow> row : rows) {
            ConsentForm form = row.value().told(municipality);
            List<Fault> faults = new ArrayList<>(consents.faults(form));
            Participant participant = people.get(row.value().participantId());
            if (restricted.contains(row.value().participantId())) {
                faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
            }
            if (faults.isEmpty() && participant == null) {
                faults.add(NOT_FOUND);
            }
            if (participant == null || !faults.isEmpty()) {
                row.reject(faults);
            } else if (take(context, participant, form, row)) {
                concerned.add(participant.id());
            }
        }
        diary.noteAll(context.caller(), "import-consent", concerned, municipality);
    }

    /** What is wrong with a row by itself; cells that could not be read are null, and have their faults already. */
    List<Fault> faultsByRulesAlone(ConsentRow row) {
        return consents.faultsOfPart(row.told("", null)).stream()
                .filter(fault -> !fault.pointer().equals("/sourceOrganisation"))
                .toList();
    }

    private boolean take(SliceContext context, Participant participant, ConsentForm form, BatchRow<ConsentRow> row) {
        TakeConsents.Taken taken = consents.take(context.caller(), participant, form);
        if (!taken.faults().isEmpty()) {
            row.reject(taken.faults());
            return false;
        }
        if (taken.isNew()) {
            row.created();
        } else {
            row.unchanged();
        }
        return taken.isNew();
    }

    private Map<UUID, Participant> people(SliceContext context, String municipality, List<BatchRow<ConsentRow>> rows) {
        List<UUID> ids =
                rows.stream().map(row -> row.value().participantId()).distinct().toList();
        return participants
                .list(context.caller(), Restriction.in("id", ids), Restriction.equal("municipalityCode", municipality))
                .stream()
                .collect(Collectors.toMap(Participant::id, Function.identity()));
    }
}
