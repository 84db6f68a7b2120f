package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a certificate of a participant was seen. */
@Singleton
class SeeCertificate {

    private final OpenEnrolments open;
    private final Enrolments enrolments;
    private final EnrolmentCertificates certificates;
    private final TemplatedInitiatives initiatives;
    private final BusinessClock clock;

    SeeCertificate(
            OpenEnrolments open,
            Enrolments enrolments,
            EnrolmentCertificates certificates,
            TemplatedInitiatives initiatives,
            BusinessClock clock) {
        this.open = open;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Transactional
    EnrolmentCertificate see(Caller caller, UUID id, CertificateForm told) {
        Enrolment enrolment = open.open(caller, id, "see-certificate");
        Templated running = initiatives.find(caller, enrolment.initiativeId()).orElseThrow();
        Faults faults = new Faults();
        CertificateForm kept = CertificateRules.check(caller, running, told, "", clock.today(), faults);
        faults.throwIfAny();
        EnrolmentCertificate seen = new EnrolmentCertificate(enrolment, kept);
        certificates.persist(seen);
        enrolment.countChange();
        enrolments.flush();
        return seen;
    }
}
