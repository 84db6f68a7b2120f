package dk.opgang.participants.participant;

import dk.opgang.participants.subject.Participant;
import dk.opgang.platform.batch.forgetting.Forgetting;
import dk.opgang.platform.batch.forgetting.PersonName;
import dk.opgang.platform.batch.forgetting.Traces;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.crypto.SubjectCipher;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Has the refused rows of batches deleted that tell of an erased participant, by whatever it is or was called, and keeps batches that are
 * under way from taking it in again.
 */
@Singleton
class ForgetRejectedRows {

    private static final String EARLIER = "select identity, source_id from earlier_identities where participant_id = ?";

    private final AgroalDataSource database;
    private final IdentityVault vault;
    private final ErasedNumbers erased;
    private final Forgetting forgetting;

    ForgetRejectedRows(AgroalDataSource database, IdentityVault vault, ErasedNumbers erased, Forgetting forgetting) {
        this.database = database;
        this.vault = vault;
        this.erased = erased;
        this.forgetting = forgetting;
    }

    /** Notes it with the running transaction, in which the participant's key is still there. */
    @Transactional
    void of(Caller caller, Participant participant, Identity identity) {
        Set<Identity> identities = new HashSet<>(Set.of(identity));
        Set<String> keys = new HashSet<>();
        if (participant.source() != null) {
            keys.add(participant.source().id());
        }
        addEarlier(participant.id(), vault.key(participant), identities, keys);
        Set<String> numbers = new HashSet<>();
        Set<PersonName> names = new HashSet<>();
        for (Identity known : identities) {
            numbers.add(known.cpr());
            names.add(new PersonName(known.givenName(), known.familyName()));
        }
        erased.note(
                participant.municipalityCode(),
                numbers.stream()
                        .flatMap(number -> vault.hashes(participant.municipalityCode(), new Cpr(number)).stream())
                        .toList());
        forgetting.of(caller.tenantKey(), new Traces(Set.of(participant.id()), numbers, names, keys, false));
    }

    private void addEarlier(UUID participant, SubjectCipher key, Set<Identity> identities, Set<String> keys) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(EARLIER)) {
            statement.setObject(1, participant);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    identities.add(IdentityVault.open(participant, row.getBytes(1), key));
                    if (row.getString(2) != null) {
                        keys.add(row.getString(2));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Earlier identities could not be read", e);
        }
    }
}
