package dk.opgang.network.relocation;

import dk.opgang.network.fault.NetworkFault;
import dk.opgang.network.relocation.FamilyMembers.Member;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.Happened;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of a new case that its form cannot check alone. */
final class CaseRules {

    private static final int OWN_YES = 15;

    private CaseRules() {}

    /** The days: none before the case was opened, and what has happened not in the future. */
    static void checkDays(CaseForm form, LocalDate today, Faults faults) {
        LocalDate opened = form.openedOn();
        Happened.by(today, "/openedOn", opened).ifPresent(faults::broken);
        checkAgreement(form, today, faults);
        if (form.exposure() != null) {
            checkPast("/exposure/checkedOn", form.exposure().checkedOn(), opened, today, faults);
        }
        notBefore("/wish/moveFrom", form.wish().moveFrom(), opened, faults);
        notBefore("/seekUntil", form.seekUntil(), opened, faults);
    }

    /** Who is told to have said yes belongs to the family, and has said it by now, not before the case was opened. */
    static void checkAgreement(CaseForm form, LocalDate today, Faults faults) {
        for (int i = 0; i < form.familyAgreement().size(); i++) {
            FamilyAgreement given = form.familyAgreement().get(i);
            String pointer = "/familyAgreement/" + i;
            if (!form.participantIds().contains(given.participantId())) {
                faults.broken(pointer + "/participantId", NetworkFault.PARTICIPANT_NOT_FOUND);
            }
            checkPast(pointer + "/givenOn", given.givenOn(), form.openedOn(), today, faults);
        }
    }

    private static void checkPast(
            String pointer, LocalDate day, @Nullable LocalDate opened, LocalDate today, Faults faults) {
        Happened.by(today, pointer, day).ifPresent(faults::broken);
        notBefore(pointer, day, opened, faults);
    }

    /** No day is told that lies before the case was opened. */
    static void notBefore(String pointer, @Nullable LocalDate day, @Nullable LocalDate opened, Faults faults) {
        if (day != null && opened != null && day.isBefore(opened)) {
            faults.broken(pointer, NetworkFault.BEFORE_OPENING, opened);
        }
    }

    /** The family: own participants, all of whom have said yes who are old enough, and exposed enough for the programme. */
    static void checkFamily(CaseForm form, String sender, Map<UUID, Member> members, Faults faults) {
        List<UUID> family = form.participantIds();
        for (int i = 0; i < family.size(); i++) {
            Member member = members.get(family.get(i));
            if (member == null || !member.municipalityCode().equals(sender)) {
                faults.broken("/participantIds/" + i, NetworkFault.PARTICIPANT_NOT_FOUND);
            }
        }
        // Of another municipality's participants nothing is told, neither that there are such nor how old they are.
        List<UUID> askedThemselves = family.stream()
                .filter(id -> members.containsKey(id)
                        && members.get(id).municipalityCode().equals(sender)
                        && !members.get(id).isRestricted()
                        && members.get(id).age() >= OWN_YES)
                .toList();
        if (!FamilyAgreement.isGivenByAll(form.familyAgreement(), askedThemselves)) {
            faults.broken("/familyAgreement", NetworkFault.FAMILY_AGREEMENT_MISSING);
        }
        if (form.programme().equals(CaseForm.SECOND_CHANCE)) {
            if (form.exposure() == null) {
                faults.broken("/exposure", NetworkFault.NOT_EXPOSED_ENOUGH, ExposureCheck.NEEDED);
            } else if (form.exposure().met() < ExposureCheck.NEEDED) {
                faults.broken("/exposure/met", NetworkFault.NOT_EXPOSED_ENOUGH, ExposureCheck.NEEDED);
            }
        }
    }

    /**
     * Goes on if the data of nobody among them are restricted.
     *
     * @throws ProblemException 409 {@code participant-restricted}
     */
    static void requireUnrestricted(List<UUID> family, Map<UUID, Member> members) {
        for (UUID id : family) {
            Member member = members.get(id);
            if (member != null && member.isRestricted()) {
                throw new ProblemException(RelocationProblem.PARTICIPANT_RESTRICTED).with("participantId", id);
            }
        }
    }
}
