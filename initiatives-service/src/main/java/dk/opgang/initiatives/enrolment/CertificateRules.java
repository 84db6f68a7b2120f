package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.eligibility.AboutEnrolment.Seen;
import dk.opgang.initiatives.eligibility.EligibilityFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Certificate;
import dk.opgang.initiatives.template.document.Certificate.Before;
import dk.opgang.initiatives.template.document.Certificate.Before.Moment;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.reading.TemplateFault;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.value.Party;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be told of certificates that were seen: those of participants that the template names, and no later than today. */
final class CertificateRules {

    private CertificateRules() {}

    /**
     * The certificates as they are kept: with who saw them, and how long they count.
     *
     * @param pointer where the list stands, with a slash at its end
     */
    static List<CertificateForm> check(
            Caller caller,
            Templated running,
            List<CertificateForm> told,
            String pointer,
            LocalDate today,
            Faults faults) {
        List<CertificateForm> kept = new ArrayList<>(told.size());
        for (int i = 0; i < told.size(); i++) {
            kept.add(check(caller, running, told.get(i), pointer + i, today, faults));
        }
        return kept;
    }

    /** The same of one. */
    static CertificateForm check(
            Caller caller, Templated running, CertificateForm told, String pointer, LocalDate today, Faults faults) {
        Optional<Certificate> declared = running.template().certificates().stream()
                .filter(it -> it.key().equals(told.certificate()) && it.of() == Certificate.Of.PARTICIPANT)
                .findFirst();
        if (declared.isEmpty()) {
            faults.broken(pointer + "/certificate", TemplateFault.UNKNOWN_KEY, told.certificate());
        }
        Happened.by(today, pointer + "/seenOn", told.seenOn()).ifPresent(faults::broken);
        if (told.validUntil() != null && !told.validUntil().isAfter(told.seenOn())) {
            faults.broken(pointer + "/validUntil", CommonFault.NOT_AFTER_FROM);
        }
        LocalDate computed = declared.map(it -> validUntil(it, told.seenOn(), running.parameters()))
                .orElse(null);
        return new CertificateForm(
                told.certificate(),
                told.seenOn(),
                computed == null ? told.validUntil() : computed,
                told.seenBy() == null ? poster(caller) : new Party(told.seenBy()).value());
    }

    static List<Seen> seen(List<CertificateForm> certificates) {
        return certificates.stream()
                .map(it -> new Seen(it.certificate(), it.seenOn(), it.validUntil()))
                .toList();
    }

    /** Whether the participant must have it at that moment: before a state, a placement, or the step. */
    private static boolean isNeeded(Certificate certificate, Moment moment, @Nullable String step) {
        Before before = certificate.before();
        return certificate.of() == Certificate.Of.PARTICIPANT
                && before != null
                && before.moment() == moment
                && Objects.equals(before.step(), step);
    }

    /** Each that is needed at that moment and that was not seen, or does not count any more on the day. */
    static List<Fault> missing(
            InitiativeTemplate template,
            Moment moment,
            @Nullable String step,
            AboutEnrolment about,
            LocalDate day,
            String pointer) {
        return needed(template, moment, step).stream()
                .filter(key -> !about.hasCertificate(key, day))
                .map(key -> EligibilityFault.CERTIFICATE_MISSING.at(pointer).with("certificate", key))
                .toList();
    }

    /** The keys of those that are needed at that moment. */
    static List<String> needed(InitiativeTemplate template, Moment moment, @Nullable String step) {
        return template.certificates().stream()
                .filter(certificate -> isNeeded(certificate, moment, step))
                .map(Certificate::key)
                .toList();
    }

    private static @Nullable LocalDate validUntil(Certificate certificate, LocalDate seenOn, Parameters parameters) {
        if (certificate.validMonths() == null) {
            return null;
        }
        BigDecimal months = certificate.validMonths().on(seenOn, parameters).orNull();
        return months == null ? null : seenOn.plusMonths(months.longValue());
    }

    private static @Nullable String poster(Caller caller) {
        return caller.municipality().or(caller::organisation).orElse(null);
    }
}
