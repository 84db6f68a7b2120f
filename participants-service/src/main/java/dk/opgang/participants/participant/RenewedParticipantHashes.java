package dk.opgang.participants.participant;

import dk.opgang.platform.crypto.LookupHash;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;

/** Hashes the numbers of participants anew. */
@Singleton
class RenewedParticipantHashes extends RenewedCprHashes {

    RenewedParticipantHashes(AgroalDataSource database, IdentityVault vault, LookupHash hash) {
        super(database, vault, hash, "participants", "id");
    }
}
