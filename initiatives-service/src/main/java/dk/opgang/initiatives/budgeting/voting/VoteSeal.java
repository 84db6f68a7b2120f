package dk.opgang.initiatives.budgeting.voting;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.idempotency.AnswerSeal;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What is kept of a vote for its repetition is sealed with the key of its round, the first parameter: it can be repeated until that dies. */
@Singleton
class VoteSeal implements AnswerSeal {

    private final SubjectKeys keys;

    VoteSeal(SubjectKeys keys) {
        this.keys = keys;
    }

    @Override
    public Optional<SubjectCipher> of(Object... parameters) {
        return keys.load((UUID) parameters[0]);
    }
}
