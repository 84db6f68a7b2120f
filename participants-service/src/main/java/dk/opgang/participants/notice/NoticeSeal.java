package dk.opgang.participants.notice;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.idempotency.AnswerSeal;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept of an answer for its repetition has its words too, and is sealed with the key of the participant whom the notice, the first
 * parameter, is about. Of somebody who was erased nothing is kept: an answer that is given again changes nothing anyway.
 */
@Singleton
class NoticeSeal implements AnswerSeal {

    private static final String SUBJECT = "select participant_id from consent_notices where id = ?";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    NoticeSeal(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Optional<SubjectCipher> of(Object... parameters) {
        return Sql.idsOf(database, SUBJECT, (UUID) parameters[0]).stream()
                .findFirst()
                .flatMap(keys::load);
    }
}
