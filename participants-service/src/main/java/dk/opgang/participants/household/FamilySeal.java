package dk.opgang.participants.household;

import dk.opgang.platform.crypto.SubjectCipher;
import dk.opgang.platform.crypto.SubjectKeys;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.idempotency.AnswerSeal;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/**
 * What is kept of a family's words for their repetition is sealed with the key of the household, the first parameter. It is locked before its
 * key is made, as it is when words are kept.
 */
@Singleton
public class FamilySeal implements AnswerSeal {

    private static final String LOCK = "select id from households where id = ? for update";

    private final AgroalDataSource database;
    private final SubjectKeys keys;

    FamilySeal(AgroalDataSource database, SubjectKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Optional<SubjectCipher> of(Object... parameters) {
        return Sql.idsOf(database, LOCK, (UUID) parameters[0]).stream()
                .findFirst()
                .map(household -> keys.load(household).orElseGet(() -> keys.create(household)));
    }
}
