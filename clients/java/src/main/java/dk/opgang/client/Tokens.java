package dk.opgang.client;

import java.util.Optional;

/** Where access tokens come from. Used by many threads at once. */
interface Tokens {

    /** The token that a request carries now; nothing for requests of the public. */
    Optional<String> current();

    /** Told that a token was refused. Whether there may be another one. */
    default boolean refused(String token) {
        return false;
    }
}
