package dk.opgang.participants.handover;

import com.fasterxml.jackson.databind.JsonNode;
import dk.opgang.participants.participant.Identity;
import dk.opgang.participants.subject.ProtectionForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over of one person: the content of a sealed copy.
 *
 * @param provision by which statute it was sent, if by one
 * @param message of the sender
 * @param notes what the open items are about
 * @param records of each kind that was chosen, as clients see them
 */
record PersonFile(
        String cpr,
        String givenName,
        String familyName,
        LocalDate birthDate,
        @Nullable String language,
        @Nullable ProtectionForm protection,
        @Nullable String provision,
        @Nullable String message,
        List<PackageForm.Note> notes,
        Map<String, JsonNode> records) {

    Identity identity() {
        return new Identity(cpr, givenName, familyName);
    }

    /** Whether who it is may be told on that day to few alone. */
    boolean isProtected(LocalDate day) {
        return protection != null
                && !day.isBefore(protection.from())
                && (protection.until() == null || day.isBefore(protection.until()));
    }

    /** Never the person: it may end in a log. */
    @Override
    public String toString() {
        return "PersonFile[**********]";
    }
}
