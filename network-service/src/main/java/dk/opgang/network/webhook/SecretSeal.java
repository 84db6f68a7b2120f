package dk.opgang.network.webhook;

import dk.opgang.platform.caller.CurrentCaller;
import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.idempotency.AnswerSeal;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * The key of an owner, under which its secrets are kept, and the answers that tell one, for their repetition. It is a key like those of
 * subjects: wrapped by the master key and rotated with it.
 */
@Singleton
public class SecretSeal implements AnswerSeal {

    private final SubjectKeys keys;
    private final CurrentCaller caller;

    SecretSeal(SubjectKeys keys, CurrentCaller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /** Whose key it is that seals the secrets of the owner. */
    public static UUID keyOf(String owner) {
        return UUID.nameUUIDFromBytes(("webhooks of " + owner).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<SubjectCipher> of(Object... parameters) {
        return Optional.of(cipher());
    }

    /** The caller's, made when it is first asked for; in the running transaction. */
    SubjectCipher cipher() {
        UUID id = keyOf(caller.get().tenantKey());
        return keys.load(id).orElseGet(() -> keys.create(id));
    }
}
