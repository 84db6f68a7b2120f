package dk.opgang.participants.participant;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.platform.batch.RejectedRow;
import dk.opgang.platform.batch.RejectedRows;
import dk.opgang.platform.value.Source;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deletes the refused rows of batches that are about a participant: they hold a CPR and names as they were posted. */
@Singleton
class ForgetRejectedRows {

    /** The kind of batches whose keys are those of participants. */
    private static final String PARTICIPANTS = "participants";

    private final RejectedRows rows;

    ForgetRejectedRows(RejectedRows rows) {
        this.rows = rows;
    }

    @Transactional
    void of(Participant participant, Identity identity) {
        String cpr = identity.cpr();
        List<String> names = List.of(
                cpr,
                cpr.substring(0, 6) + "-" + cpr.substring(6),
                participant.id().toString());
        Source source = participant.source();
        rows.delete(row -> names.stream().anyMatch(row.text()::contains) || isKeyOf(source, row));
    }

    private static boolean isKeyOf(@Nullable Source source, RejectedRow row) {
        return source != null && row.kind().equals(PARTICIPANTS) && source.id().equals(row.sourceId());
    }
}
