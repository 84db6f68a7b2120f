package dk.opgang.initiatives.agreement;

import dk.opgang.initiatives.agreement.AgreementForm.Owed;
import dk.opgang.initiatives.fault.MobilityFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Obligation;
import dk.opgang.initiatives.template.document.Obligation.Per;
import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an agreement may say, by the template of its initiative. */
final class AgreementRules {

    private final Templated where;

    AgreementRules(Templated where) {
        this.where = where;
    }

    Optional<Obligation> obligation(String key) {
        return where.template().obligations().stream()
                .filter(obligation -> obligation.key().equals(key))
                .findFirst();
    }

    /** With what the template asks for where nothing else is told. */
    AgreementForm whole(AgreementForm form) {
        List<Owed> told = form.obligations() == null
                ? where.template().obligations().stream()
                        .filter(obligation -> obligation.role().equals(form.role()))
                        .map(obligation -> new Owed(obligation.key(), null, null))
                        .toList()
                : form.obligations();
        return form.owing(told.stream().map(owed -> whole(form, owed)).toList());
    }

    private Owed whole(AgreementForm form, Owed owed) {
        Obligation asked = obligation(owed.key()).orElse(null);
        return asked == null
                ? owed
                : new Owed(
                        owed.key(),
                        owed.least() == null ? least(asked, form) : owed.least(),
                        owed.per() == null ? asked.per().code() : owed.per());
    }

    private @Nullable BigDecimal least(Obligation asked, AgreementForm form) {
        return asked.least().on(form.from(), where.parameters()).orNull();
    }

    void check(AgreementForm form, Faults faults) {
        boolean isPartner = where.initiative().form().partners().stream()
                .anyMatch(partner -> partner.organisation().equals(form.organisation())
                        && partner.role().equals(form.role()));
        if (!isPartner) {
            faults.broken("/organisation", MobilityFault.AGREED_PARTNER_MISSING, form.role());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.obligations().size(); i++) {
            Owed owed = form.obligations().get(i);
            String place = "/obligations/" + i;
            if (!seen.add(owed.key())) {
                faults.broken(place + "/key", CommonFault.DUPLICATE);
            }
            check(form, owed, place, faults);
        }
    }

    private void check(AgreementForm form, Owed owed, String place, Faults faults) {
        Obligation asked = obligation(owed.key())
                .filter(obligation -> obligation.role().equals(form.role()))
                .orElse(null);
        if (asked == null) {
            faults.broken(place + "/key", MobilityFault.OBLIGATION_UNKNOWN_KEY, owed.key());
            return;
        }
        Optional<Per> per = Coded.find(Per.values(), owed.per());
        if (per.isEmpty()) {
            faults.broken(place + "/per", CommonFault.UNKNOWN_CODE, Coded.codes(Per.values()));
            return;
        }
        BigDecimal least = least(asked, form);
        if (least != null && owed.least() != null && isLess(owed.least(), per.get(), least, asked.per())) {
            faults.broken(place + "/least", MobilityFault.BELOW_TEMPLATE, least.toPlainString());
        }
    }

    /** What is owed in another time is compared by the year; with a whole period only what is owed in one. */
    private static boolean isLess(BigDecimal told, Per toldPer, BigDecimal asked, Per askedPer) {
        boolean comparable = toldPer == askedPer || toldPer != Per.PERIOD && askedPer != Per.PERIOD;
        return comparable && inYear(told, toldPer).compareTo(inYear(asked, askedPer)) < 0;
    }

    private static BigDecimal inYear(BigDecimal amount, Per per) {
        return per == Per.QUARTER ? amount.multiply(BigDecimal.valueOf(4)) : amount;
    }
}
