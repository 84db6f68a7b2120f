package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
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
    private final RulesOfTemplates templates;
    private final Initiatives initiatives;
    private final BusinessClock clock;

    SeeCertificate(
            OpenEnrolments open,
            Enrolments enrolments,
            EnrolmentCertificates certificates,
            RulesOfTemplates templates,
            Initiatives initiatives,
            BusinessClock clock) {
        this.open = open;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.templates = templates;
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Transactional
    EnrolmentCertificate see(Caller caller, UUID id, CertificateForm told) {
        Enrolment enrolment = open.open(caller, id, "see-certificate");
        InitiativeTemplate template = templates
                .of(caller, initiatives.get(caller, enrolment.initiativeId()))
                .template();
        Faults faults = new Faults();
        CertificateForm kept = CertificateRules.check(caller, template, told, "", clock.today(), faults);
        faults.throwIfAny();
        EnrolmentCertificate seen = new EnrolmentCertificate(enrolment, kept);
        certificates.persist(seen);
        enrolment.countChange();
        enrolments.flush();
        return seen;
    }
}
