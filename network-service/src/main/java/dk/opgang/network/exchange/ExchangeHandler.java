package dk.opgang.network.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** Takes in what other installations say. A {@code @Singleton} bean; it is called in a transaction of the system, once for each message. */
public interface ExchangeHandler {

    /** The kinds that it takes in. */
    Set<String> kinds();

    /**
     * Takes one in.
     *
     * @throws Refusal if it may not be said, or not by that installation
     */
    void take(Received message);

    /** Says again all that others have to know of this installation now; for one that has missed something. */
    default void repeat() {
        // What is said once, and not a state, is not said again.
    }

    /** Something is missing of what that installation has said, perhaps that a thing is over; it is asked to say again all that holds. */
    default void forget(String installation) {
        // What is said once does not cease to hold.
    }

    /** That installation is silent, or no partner any more: nothing of it is shown until it tells again what holds. */
    default void end(String installation) {
        forget(installation);
    }

    /**
     * A message of which the sender is proven.
     *
     * @param installation who says it
     * @param municipalityCode for which of our municipalities it is; empty if it is for all
     * @param told what it says, opened
     */
    record Received(String kind, String installation, String municipalityCode, Speaker speaker, JsonNode told) {

        /** @throws Refusal unless the installation that says it serves the municipality */
        public void requireServed(String municipality) {
            Refusal.unless(speaker.serves(municipality), Refusal.Reason.WRONG_MUNICIPALITY);
        }
    }

    /** For whom an installation may speak. */
    interface Speaker {
        boolean serves(String municipality);
    }
}
