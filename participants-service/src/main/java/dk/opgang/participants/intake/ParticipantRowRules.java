package dk.opgang.participants.intake;

import dk.opgang.participants.casefile.EndRules;
import dk.opgang.participants.participant.Cpr;
import dk.opgang.participants.participant.CprRules;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.Happened;
import dk.opgang.platform.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be wrong with a row by itself. */
final class ParticipantRowRules {

    private ParticipantRowRules() {}

    static List<Fault> faults(ParticipantRow row, Optional<Cpr> cpr, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        CprRules.cprFault(cpr, today).ifPresent(faults::add);
        Codes.BENEFIT_GROUPS.fault("/benefitGroup", row.benefitGroup()).ifPresent(faults::add);
        Codes.CLOSING_REASONS.fault("/closingReason", row.closingReason()).ifPresent(faults::add);
        Codes.LANGUAGES.fault("/language", row.language()).ifPresent(faults::add);
        cpr.map(Cpr::birthDate).ifPresent(birth -> {
            Happened.sinceBirth(birth, "/benefitFrom", row.benefitFrom()).ifPresent(faults::add);
            Happened.sinceBirth(birth, "/residenceFrom", row.residenceFrom()).ifPresent(faults::add);
        });
        if (row.housingAreaId() == null && row.residenceFrom() != null) {
            faults.add(CommonFault.REQUIRED.at("/housingAreaId"));
        }
        benefit(row, faults);
        protection(row, faults);
        return faults;
    }

    private static void protection(ParticipantRow row, List<Fault> faults) {
        Codes.PROTECTION_KINDS.fault("/protectionKind", row.protectionKind()).ifPresent(faults::add);
        boolean told = row.protectionKind() != null || row.protectionFrom() != null || row.protectionUntil() != null;
        if (told && row.protectionKind() == null) {
            faults.add(CommonFault.REQUIRED.at("/protectionKind"));
        }
        if (told && row.protectionFrom() == null) {
            faults.add(CommonFault.REQUIRED.at("/protectionFrom"));
        }
        faults.addAll(Period.faults(row.protectionFrom(), row.protectionUntil(), "/protectionUntil"));
        row.protection().flatMap(form -> form.fault("/protectionUntil")).ifPresent(faults::add);
    }

    private static void benefit(ParticipantRow row, List<Fault> faults) {
        if (row.benefitGroup() == null && (row.benefitFrom() != null || row.benefitTo() != null)) {
            faults.add(CommonFault.REQUIRED.at("/benefitGroup"));
        }
        if (row.benefitFrom() == null && (row.benefitGroup() != null || row.benefitTo() != null)) {
            faults.add(CommonFault.REQUIRED.at("/benefitFrom"));
        }
        faults.addAll(EndRules.faults(row.benefitFrom(), row.benefitTo(), row.closingReason(), "/benefitTo"));
    }
}
