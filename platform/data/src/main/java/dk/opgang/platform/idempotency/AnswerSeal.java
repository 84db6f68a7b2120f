package dk.opgang.platform.idempotency;

import dk.opgang.platform.crypto.SubjectCipher;
import java.util.Optional;

/**
 * Gives the key under which fingerprint and answer of a request are kept, where nothing of either may outlive what the request is about. A
 * bean; a method names it by {@link Idempotent#sealedBy}.
 */
public interface AnswerSeal {

    /**
     * The key of what the request is about; nothing if it is gone. Then there is nothing to repeat either: the method just runs.
     *
     * @param parameters of the resource method
     */
    Optional<SubjectCipher> of(Object... parameters);
}
