package dk.opgang.network.relocation;

import dk.opgang.network.moveinagreement.AgreementTerms;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps matches within the quotas of the agreement that they are made under: those of one agreement follow each other. */
@Singleton
@Transactional
class Quotas {

    private static final AdvisoryLock AGREEMENT = new AdvisoryLock("move-in agreement");

    private final AgreementTerms agreements;
    private final AgroalDataSource database;

    Quotas(AgreementTerms agreements, AgroalDataSource database) {
        this.agreements = agreements;
        this.database = database;
    }

    /**
     * Goes on if another household may move under the agreement.
     *
     * @throws ProblemException 409 {@code quota-exhausted}
     */
    void require(Caller caller, @Nullable UUID agreementId, @Nullable UUID fromArea, @Nullable UUID toArea) {
        if (agreementId == null) {
            return;
        }
        AGREEMENT.take(database, agreementId);
        if (!agreements.isRoomFor(caller, agreementId, fromArea, toArea)) {
            throw new ProblemException(RelocationProblem.QUOTA_EXHAUSTED);
        }
    }
}
