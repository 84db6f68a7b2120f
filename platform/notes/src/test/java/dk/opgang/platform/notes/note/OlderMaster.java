package dk.opgang.platform.notes.note;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import dk.opgang.platform.testing.TestDatabase;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** Keys as they were before the present primary master key came into the keyset. */
final class OlderMaster {

    private OlderMaster() {}

    /** Wraps the keys of the subjects by the first key of the keyset, as if that were still the primary one. */
    static void wrap(String masterKeyset, Collection<UUID> subjects) {
        try (Connection connection = TestDatabase.asSuperuser();
                PreparedStatement read =
                        connection.prepareStatement("select wrapped from subject_keys where subject_id = ?");
                PreparedStatement write =
                        connection.prepareStatement("update subject_keys set wrapped = ? where subject_id = ?")) {
            KeysetHandle all = TinkJsonProtoKeysetFormat.parseKeyset(masterKeyset, InsecureSecretKeyAccess.get());
            KeysetHandle older = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(all.getAt(0).getKey())
                            .withFixedId(all.getAt(0).getId())
                            .makePrimary())
                    .build();
            Aead unwrapping = all.getPrimitive(RegistryConfiguration.get(), Aead.class);
            Aead wrapping = older.getPrimitive(RegistryConfiguration.get(), Aead.class);
            for (UUID subject : subjects) {
                read.setObject(1, subject);
                ResultSet row = read.executeQuery();
                row.next();
                byte[] id = ByteBuffer.allocate(16)
                        .putLong(subject.getMostSignificantBits())
                        .putLong(subject.getLeastSignificantBits())
                        .array();
                write.setBytes(1, wrapping.encrypt(unwrapping.decrypt(row.getBytes(1), id), id));
                write.setObject(2, subject);
                write.executeUpdate();
            }
        } catch (SQLException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
