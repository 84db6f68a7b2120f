package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.EligibilityFault;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Enrolled;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.Background;
import dk.opgang.initiatives.placement.rules.Findings;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementFault;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.initiatives.roleholder.RoleFault;
import dk.opgang.initiatives.roleholder.RoleRules;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.initiatives.roleholder.RoleRules.Moment;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.initiatives.template.document.RoleRule;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides a placement: the dated rules, and what is known of its participant, initiative and area. One way for both paths. */
@Singleton
class PlacementCheck {

    private final PlacementRules rules;

    PlacementCheck(PlacementRules rules) {
        this.rules = rules;
    }

    /**
     * What is known of a placement besides what its poster tells.
     *
     * @param participant null if the poster may not place it or nobody knows it
     * @param counted null if no initiative is named or the poster may not see it
     * @param areaMunicipality municipality of the area, null if no area is named or it is not known yet
     * @param isRead whether the poster may read about the participant, and not only place it
     * @param ages that were asked for
     * @param enrolled the enrolment that it belongs to
     * @param step the step that it belongs to
     * @param staff who has a role in the initiative
     * @param workplace the institution at which it is
     * @param named faults of what it names
     */
    record Known(
            @Nullable KnownParticipant participant,
            @Nullable Counted counted,
            @Nullable String areaMunicipality,
            boolean isRead,
            Map<LocalDate, Integer> ages,
            Background background,
            @Nullable Enrolled enrolled,
            StepChoice step,
            Staff staff,
            Workplace workplace,
            List<Fault> named) {}

    /** The most days between the end of one placement and the begin of another that looks like its extension. */
    int gapOfExtensions() {
        return rules.gapOfExtensions();
    }

    /** All that is wrong and doubtful about the placement. */
    PlacementDecision check(PlacementForm form, Known known, LocalDate today) {
        Faults faults = new Faults();
        Findings findings = new Findings(faults);
        KnownParticipant participant = participant(form, known.participant(), today, findings);
        List<Fault> ofPerson = new ArrayList<>();
        boolean isFound = form.initiativeId() == null || initiative(form, participant, known, findings, ofPerson);
        boolean isSilent = byRules(form, participant, known, today, findings);
        if (participant != null && known.isRead()) {
            findings.broken(ofPerson);
        } else if (participant != null && !ofPerson.isEmpty() && !isSilent) {
            findings.broken("/participantId", InitiativesFault.PLACEMENT_PARTICIPANT_NOT_ELIGIBLE);
            isSilent = true;
        }
        if (participant != null
                && known.areaMunicipality() != null
                && !known.areaMunicipality().equals(participant.municipalityCode())) {
            findings.broken("/housingAreaId", InitiativesFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY);
        }
        if (participant != null) {
            findings.broken(known.named());
        }
        Step step = isFound ? known.step().step() : null;
        return new PlacementDecision(
                participant,
                findings.faults(),
                findings.remarks(),
                isSilent,
                known.isRead(),
                step == null ? null : step.key(),
                step == null || !known.step().isReached() ? null : step.key(),
                form.extensionOf());
    }

    /** Whether the birthday decides. */
    boolean asksForAge(PlacementForm form, KnownParticipant participant, LocalDate today) {
        return rules.asksForAge(form, new Placed(participant.birthYear(), today));
    }

    boolean asksForBenefits(PlacementForm form) {
        return rules.asksForBenefits(form);
    }

    /**
     * What the dated rules find. What follows from the age or the benefits alone is told in full to who may read about the participant;
     * others are told that it cannot be placed like that.
     *
     * @return whether it was told like that
     */
    private boolean byRules(
            PlacementForm form,
            @Nullable KnownParticipant participant,
            Known known,
            LocalDate today,
            Findings findings) {
        Findings ofAnybody = participant != null && known.isRead()
                ? new Findings()
                : rules.check(
                        form,
                        new Placed(
                                PlacementRules.UNKNOWN_YEAR,
                                today,
                                Map.of(),
                                known.background().ofNobody()));
        if (participant == null) {
            findings.add(ofAnybody);
            return false;
        }
        Findings all = rules.check(form, new Placed(participant.birthYear(), today, known.ages(), known.background()));
        if (known.isRead()) {
            findings.add(all);
            return false;
        }
        findings.broken(ofAnybody.faults());
        all.remarks().forEach(remark -> findings.doubt(remark.pointer(), remark.code()));
        boolean isSilent = !ofAnybody.faults().containsAll(all.faults());
        if (isSilent) {
            findings.broken("/participantId", InitiativesFault.PLACEMENT_PARTICIPANT_NOT_ELIGIBLE);
        }
        return isSilent;
    }

    /** The faults that the dated rules find, whoever the participant is: for a placement that is refused already. */
    List<Fault> byRulesAlone(PlacementForm form, LocalDate today) {
        return rules.check(form, PlacementRules.UNKNOWN_YEAR, today);
    }

    private static @Nullable KnownParticipant participant(
            PlacementForm form, @Nullable KnownParticipant known, LocalDate today, Findings findings) {
        if (form.participantId() == null) {
            findings.broken("/participantId", CommonFault.REQUIRED);
            return null;
        }
        if (known == null || !known.mayBePlacedFrom(form.from() == null ? today : form.from(), form.initiativeId())) {
            findings.broken("/participantId", InitiativesFault.PARTICIPANT_NOT_FOUND);
            return null;
        }
        if (known.restricted()) {
            findings.broken(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        }
        return known;
    }

    /** @return whether the initiative is one for which the placement can count */
    private static boolean initiative(
            PlacementForm form,
            @Nullable KnownParticipant participant,
            Known known,
            Findings findings,
            List<Fault> ofPerson) {
        Counted counted = known.counted();
        if (counted == null
                || participant != null && !counted.municipalities().contains(participant.municipalityCode())) {
            findings.broken("/initiativeId", InitiativesFault.INITIATIVE_NOT_FOUND);
            return false;
        }
        String source = counted.rules().template().source();
        Step step = known.step().step();
        String workplace = known.workplace().kind();
        counted.limitsOf(step)
                .forEach(limits -> LimitCheck.check(form, workplace, limits, counted.parameters(), source, findings));
        if (step == null && form.step() == null && counted.stepsOf(form).isEmpty()) {
            LimitCheck.checkLadder(form, counted.ladder(), source, findings);
        }
        if (form.step() != null && counted.rules().template().step(form.step()).isEmpty()) {
            findings.broken("/step", InitiativesFault.UNKNOWN_STEP);
        }
        if (form.mentorHolderId() == null && counted.needsMentor(step)) {
            findings.broken("/mentorHolderId", PlacementFault.PLACEMENT_ROLE_MISSING);
        }
        roles(form, counted, step, known.staff(), findings);
        if (known.workplace().isOwn()) {
            ofPerson.add(PlacementFault.OWN_INSTITUTION.at("/institutionId"));
        }
        ofPerson.addAll(known.step().faults());
        LocalDate from = form.from();
        if (from != null) {
            ofPerson.addAll(rolesOfEnrolment(counted, step, known, from));
            for (String certificate : counted.certificates()) {
                if (known.enrolled() == null || !known.enrolled().about().hasCertificate(certificate, from)) {
                    ofPerson.add(EligibilityFault.CERTIFICATE_MISSING
                            .at("/participantId")
                            .with("certificate", certificate));
                }
            }
        }
        return true;
    }

    /** Whom the programme wants for the enrolment of somebody who is placed. */
    private static List<Fault> rolesOfEnrolment(Counted counted, @Nullable Step step, Known known, LocalDate from) {
        List<Held> held =
                known.enrolled() == null ? List.of() : known.enrolled().about().roles();
        Moment moment = new Moment(
                RoleRule.Per.ENROLMENT, RoleRule.From.PLACED, from, step == null ? null : step.key(), "/participantId");
        return RoleRules.unmetOfEnrolment(counted.templated(), moment, held, known.staff());
    }

    /** The mentor is one of the initiative's, and there on the first day; and whom the programme wants besides. */
    private static void roles(
            PlacementForm form, Counted counted, @Nullable Step step, Staff staff, Findings findings) {
        if (form.from() == null) {
            return;
        }
        List<Held> held = List.of();
        UUID mentor = form.mentorHolderId();
        if (mentor != null) {
            Staff.Member member = staff.byId().get(mentor);
            if (member == null) {
                findings.broken("/mentorHolderId", RoleFault.HOLDER_NOT_FOUND);
            } else if (member.hasEndedBy(form.from())) {
                findings.broken("/mentorHolderId", RoleFault.HOLDER_ENDED);
            } else {
                held = List.of(new Held(member.role(), mentor, form.from(), null));
            }
        }
        Moment moment = new Moment(
                RoleRule.Per.PLACEMENT,
                RoleRule.From.PLACED,
                form.from(),
                step == null ? null : step.key(),
                "/mentorHolderId");
        RoleRules.unmet(counted.templated(), moment, held, staff).forEach(findings::broken);
    }
}
