package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.eligibility.ToldReader;
import dk.opgang.initiatives.enrolment.ToldVault.Kept;
import dk.opgang.initiatives.initiative.BrokenByVersion;
import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.VersionMove.Break;
import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.OutcomeRule;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What enrolments have reached, ended with, told and shown, and another version of the template does not have. */
@Singleton
class EnrolmentsUnderVersion implements BrokenByVersion {

    private final Enrolments enrolments;
    private final EnrolmentSteps steps;
    private final EnrolmentCertificates certificates;
    private final ToldVault vault;

    EnrolmentsUnderVersion(
            Enrolments enrolments, EnrolmentSteps steps, EnrolmentCertificates certificates, ToldVault vault) {
        this.enrolments = enrolments;
        this.steps = steps;
        this.certificates = certificates;
        this.vault = vault;
    }

    @Override
    @Transactional
    public List<Break> breaks(Caller caller, Initiative initiative, InitiativeTemplate wanted) {
        List<Break> breaks = new ArrayList<>();
        List<Enrolment> all = enrolments.list(caller, Restriction.equal("initiativeId", initiative.id()));
        List<UUID> ids = all.stream().map(Enrolment::id).toList();
        steps.list(caller, Restriction.in("enrolmentId", ids)).stream()
                .filter(step -> wanted.step(step.step()).isEmpty())
                .map(step -> new Break(step.enrolmentId(), "/steps", "unknown-step"))
                .forEach(breaks::add);
        List<String> known =
                wanted.certificates().stream().map(Certificate::key).toList();
        certificates.list(caller, Restriction.in("enrolmentId", ids)).stream()
                .filter(seen -> !known.contains(seen.form().certificate()))
                .map(seen -> new Break(seen.enrolmentId(), "/certificates", "unknown-key"))
                .forEach(breaks::add);
        List<String> outcomes =
                wanted.outcomes().stream().map(OutcomeRule::outcome).toList();
        Map<UUID, Kept> kept = vault.of(ids);
        TemplateRules rules = new TemplateRules(wanted, 0);
        for (Enrolment enrolment : all) {
            String outcome = enrolment.standing().outcome();
            if (outcome != null && !outcomes.isEmpty() && !outcomes.contains(outcome)) {
                breaks.add(new Break(enrolment.id(), "/outcomes", "outcome-not-allowed"));
            }
            breaks.addAll(told(enrolment.id(), kept.getOrDefault(enrolment.id(), Kept.NOTHING), rules));
        }
        return breaks;
    }

    /** Facts and days that the version does not ask for, or asks for in another form. */
    private static List<Break> told(UUID enrolment, Kept kept, TemplateRules rules) {
        Faults faults = new Faults();
        ToldReader.read(rules, kept.told(), kept.anchors(), false, faults);
        return faults.all().stream()
                .map(fault -> new Break(enrolment, fault.pointer().replaceFirst("^/told", "/facts"), fault.code()))
                .toList();
    }
}
