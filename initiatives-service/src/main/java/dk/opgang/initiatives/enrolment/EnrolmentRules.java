package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.integration.KnownParticipant;
import dk.opgang.initiatives.template.InitiativeTemplate;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may be enrolled in an initiative from which day: the same for a single enrolment and for a row of a batch. */
@Singleton
class EnrolmentRules {

    List<Fault> check(
            Initiative initiative, InitiativeTemplate template, KnownParticipant participant, LocalDate from) {
        List<Fault> faults = new ArrayList<>(2);
        if (!initiative.municipalities().contains(participant.municipalityCode())) {
            faults.add(Fault.at(
                    "/participantId",
                    "participant-of-other-municipality",
                    "Deltagerens kommune er ikke med i indsatsen",
                    "The participant's municipality does not take part in the initiative"));
        }
        if (!initiative.period().contains(from)) {
            faults.add(Fault.at(
                    "/from",
                    "outside-initiative",
                    "Startdatoen ligger uden for indsatsens periode",
                    "The first day lies outside the period of the initiative"));
        }
        var who = template.participants();
        if (!who.canTakePart(participant.birthYear(), from.getYear())) {
            faults.add(Fault.at(
                    "/participantId",
                    "age-not-eligible",
                    "Deltagerens alder passer ikke til indsatstypen",
                    "The participant's age does not fit the template"));
        }
        if (!who.benefitGroups().isEmpty() && !who.benefitGroups().contains(participant.benefitGroup())) {
            faults.add(Fault.at(
                    "/participantId",
                    "benefit-group-not-eligible",
                    "Deltagerens ydelse passer ikke til indsatstypen",
                    "The participant's benefit group does not fit the template"));
        }
        return faults;
    }

    static Fault participantNotFound() {
        return Fault.at(
                "/participantId", "participant-not-found", "Deltageren findes ikke", "The participant does not exist");
    }
}
