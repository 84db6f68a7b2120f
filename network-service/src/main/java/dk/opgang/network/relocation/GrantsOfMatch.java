package dk.opgang.network.relocation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is paid to the family of a match with another installation, as the two tell each other. Called in a transaction of the system. */
public interface GrantsOfMatch {

    /** What was posted here; null if nothing was. */
    @Nullable
    JsonNode told(UUID matchId);

    /**
     * Takes in what was posted there.
     *
     * @throws dk.opgang.network.exchange.Refusal if it cannot be what its parties pay
     */
    void take(CaseParties of, JsonNode told);
}
