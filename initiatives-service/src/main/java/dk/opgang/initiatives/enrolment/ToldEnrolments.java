package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.enrolment.Admission.Admitted;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.enrolment.ToldVault.Telling;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.util.List;

/** Keeps beside an enrolment what was told and what was decided. */
@Singleton
class ToldEnrolments {

    private final ToldVault vault;
    private final EnrolmentCertificates certificates;

    ToldEnrolments(ToldVault vault, EnrolmentCertificates certificates) {
        this.vault = vault;
        this.certificates = certificates;
    }

    /** Gives a new enrolment what stands in its own row. */
    void takeIn(Enrolment enrolment, Admitted admitted) {
        if (admitted.decision() != null) {
            decided(enrolment, admitted.decision());
        }
        enrolment.wish(admitted.wish());
    }

    /** Keeps the rest of a new enrolment, which stands in the database by now. */
    void keep(Enrolment enrolment, Admitted admitted) {
        Kept kept = Kept.of(admitted.told());
        if (!kept.isNothing()) {
            vault.keep(new Telling(enrolment.id(), enrolment.municipalityCode(), kept));
        }
        admitted.certificates().forEach(seen -> certificates.persist(new EnrolmentCertificate(enrolment, seen)));
    }

    /** What is kept of what was told. */
    Kept of(Enrolment enrolment) {
        return vault.of(enrolment.id());
    }

    /** Takes what is told of a known enrolment in the place of what was told before, and tells whether anything of it is new. */
    boolean change(Caller caller, Enrolment enrolment, Admitted admitted) {
        boolean changed = false;
        if (admitted.decision() != null) {
            decided(enrolment, admitted.decision());
            changed = true;
        }
        if (!enrolment.wishes(admitted.wish().on())) {
            enrolment.wish(admitted.wish());
            changed = true;
        }
        Kept kept = Kept.of(admitted.told());
        if (!kept.equals(vault.of(enrolment.id()))) {
            vault.keep(new Telling(enrolment.id(), enrolment.municipalityCode(), kept));
            changed = true;
        }
        List<CertificateForm> before = certificates.of(caller, enrolment.id()).stream()
                .map(EnrolmentCertificate::form)
                .toList();
        for (CertificateForm seen : admitted.certificates()) {
            if (!before.contains(seen)) {
                certificates.persist(new EnrolmentCertificate(enrolment, seen));
                changed = true;
            }
        }
        if (changed) {
            enrolment.countChange();
        }
        return changed;
    }

    private static void decided(Enrolment enrolment, Decision decision) {
        enrolment.decided(decision.on(), decision.answer().orNull(), decision.openRules());
    }
}
