package dk.opgang.participants.handover;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was handed over.
 *
 * @param notes what the open items are about
 */
record Content(
        @Nullable String provision, @Nullable String message, List<PackageForm.Note> notes, List<Person> participants) {

    /**
     * One of those who were handed over.
     *
     * @param participantId with the one who reads; null before the receiver has accepted
     * @param records each kind that was chosen is a member of its own
     */
    record Person(
            int n, @Nullable UUID participantId, @JsonIgnore Map<String, JsonNode> records) {

        @JsonAnyGetter
        public Map<String, JsonNode> members() {
            return records;
        }
    }

    /** Never what is in it: it may end in a log. */
    @Override
    public String toString() {
        return "Content[**********]";
    }
}
