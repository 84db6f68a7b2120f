package dk.opgang.participants.participant;

import dk.opgang.participants.casefile.Participant;
import dk.opgang.platform.batch.RejectedRow;
import dk.opgang.platform.value.Source;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which refused rows are about a participant.
 *
 * @param cpr ten digits; found however a row writes it
 * @param source the poster's name of the participant
 */
record WantedRows(UUID participantId, String cpr, @Nullable Source source) implements Predicate<RejectedRow> {

    /** The kind of batches whose keys are those of participants. */
    private static final String PARTICIPANTS = "participants";

    static WantedRows of(Participant participant, Identity identity) {
        return new WantedRows(participant.id(), identity.cpr(), participant.source());
    }

    @Override
    public boolean test(RejectedRow row) {
        return digits(row.text()).contains(cpr)
                || row.text().toLowerCase(Locale.ROOT).contains(participantId.toString())
                || isKeyOf(row);
    }

    private boolean isKeyOf(RejectedRow row) {
        return source != null && row.kind().equals(PARTICIPANTS) && source.id().equals(row.sourceId());
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.append(text.charAt(i));
            }
        }
        return digits.toString();
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "WantedRows[**********]";
    }
}
