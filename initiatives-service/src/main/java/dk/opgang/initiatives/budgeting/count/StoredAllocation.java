package dk.opgang.initiatives.budgeting.count;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.opgang.initiatives.budgeting.allocation.AllocationView;
import dk.opgang.platform.json.PlainJson;

/** The result of a round as text. It is kept as it was told, so that everybody is told the same for ever. */
final class StoredAllocation {

    private StoredAllocation() {}

    static String write(AllocationView result) {
        try {
            return PlainJson.MAPPER.writeValueAsString(result);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result cannot be written", e);
        }
    }

    static AllocationView read(String kept) {
        try {
            return PlainJson.MAPPER.readValue(kept, AllocationView.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept result is unreadable", e);
        }
    }
}
