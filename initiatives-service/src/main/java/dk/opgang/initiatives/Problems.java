package dk.opgang.initiatives;

import dk.opgang.initiatives.agreement.AgreementProblem;
import dk.opgang.initiatives.attachment.AttachmentProblem;
import dk.opgang.initiatives.bonus.BonusProblem;
import dk.opgang.initiatives.bonus.settlement.SettlementProblem;
import dk.opgang.initiatives.budgeting.count.CountProblem;
import dk.opgang.initiatives.budgeting.proposal.ProposalProblem;
import dk.opgang.initiatives.budgeting.round.RoundProblem;
import dk.opgang.initiatives.budgeting.voting.VotingProblem;
import dk.opgang.initiatives.companynetwork.CompanyNetworkProblem;
import dk.opgang.initiatives.contract.ContractProblem;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.employer.EmployerProblem;
import dk.opgang.initiatives.employerevent.EmployerEventProblem;
import dk.opgang.initiatives.enrolment.EnrolmentProblem;
import dk.opgang.initiatives.group.GroupProblem;
import dk.opgang.initiatives.initiative.InitiativeProblem;
import dk.opgang.initiatives.institution.InstitutionProblem;
import dk.opgang.initiatives.invitation.InvitationProblem;
import dk.opgang.initiatives.occasion.OccasionProblem;
import dk.opgang.initiatives.opening.OpeningProblem;
import dk.opgang.initiatives.reading.ReadingProblem;
import dk.opgang.initiatives.reportedfigure.ReportedFigureProblem;
import dk.opgang.initiatives.roleholder.RoleProblem;
import dk.opgang.initiatives.template.TemplateProblem;
import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.stream.Stream;

/** All problems that this service can answer besides the common ones. */
@Singleton
class Problems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Stream.<ProblemCode[]>of(
                        TemplateProblem.values(),
                        InitiativeProblem.values(),
                        EnrolmentProblem.values(),
                        GroupProblem.values(),
                        ContractProblem.values(),
                        ParticipantProblem.values(),
                        RoundProblem.values(),
                        ProposalProblem.values(),
                        VotingProblem.values(),
                        CountProblem.values(),
                        RoleProblem.values(),
                        OccasionProblem.values(),
                        EmployerProblem.values(),
                        EmployerEventProblem.values(),
                        CompanyNetworkProblem.values(),
                        OpeningProblem.values(),
                        InstitutionProblem.values(),
                        AttachmentProblem.values(),
                        ReadingProblem.values(),
                        BonusProblem.values(),
                        SettlementProblem.values(),
                        AgreementProblem.values(),
                        ReportedFigureProblem.values(),
                        InvitationProblem.values())
                .flatMap(Stream::of);
    }
}
