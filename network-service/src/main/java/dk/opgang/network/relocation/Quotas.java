package dk.opgang.network.relocation;

import dk.opgang.network.housingoffer.HousingOffer;
import dk.opgang.network.moveinagreement.AgreementTerms;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.problem.ProblemException;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
     * The agreement that a home is proposed under: that of the case, or that of the offer. The sender is a party of it, and so is the
     * municipality or the organisation of the home; an agreement of others neither counts the household nor costs anybody anything.
     */
    @Nullable
    UUID agreementOf(Caller caller, RelocationCase seeking, HousingOffer offer) {
        List<String> others = List.of(offer.form().municipalityCode(), offer.organisation());
        return Stream.of(
                        Optional.ofNullable(seeking.form().agreementId()),
                        Optional.ofNullable(offer.form().agreementId()))
                .flatMap(Optional::stream)
                .filter(id -> agreements.isWithAnyOf(caller, id, others))
                .findFirst()
                .orElse(null);
    }

    /** Whether the home of here may be held for another household under the agreement, if it is one that is known here. */
    boolean isRoomIn(@Nullable UUID agreementId, @Nullable UUID toArea) {
        if (agreementId == null || toArea == null) {
            return true;
        }
        AGREEMENT.take(database, agreementId);
        return agreements.isRoomFor(Caller.system(), agreementId, null, toArea);
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
