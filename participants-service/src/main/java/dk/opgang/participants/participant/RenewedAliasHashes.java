package dk.opgang.participants.participant;

import dk.opgang.platform.crypto.LookupHash;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;

/** Hashes the other numbers of participants with whom a duplicate was merged anew. */
@Singleton
class RenewedAliasHashes extends RenewedCprHashes {

    RenewedAliasHashes(AgroalDataSource database, IdentityVault vault, LookupHash hash) {
        super(database, vault, hash, "participant_aliases", "participant_id");
    }
}
