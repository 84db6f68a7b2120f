package dk.opgang.participants.alert;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.idempotency.AnswerSeal;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * What is kept of a decision for its repetition has its words too, and is sealed with the key of the participant whom the alert, the first
 * parameter, is about. The database shows it to nobody who does not see the alert: such a caller repeats nothing.
 */
@Singleton
class AlertSeal implements AnswerSeal {

    private static final String SUBJECT = "select participant_id from coordination_alerts where id = ?";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    AlertSeal(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Optional<SubjectCipher> of(Object... parameters) {
        return Sql.idsOf(database, SUBJECT, parameters[0]).stream().findFirst().flatMap(keys::load);
    }
}
