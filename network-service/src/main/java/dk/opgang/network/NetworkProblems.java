package dk.opgang.network;

import dk.opgang.network.budget.BudgetProblem;
import dk.opgang.network.coordination.CoordinationProblem;
import dk.opgang.network.exchange.ExchangeProblem;
import dk.opgang.network.fault.NetworkProblem;
import dk.opgang.network.feed.FeedProblem;
import dk.opgang.network.grant.GrantProblem;
import dk.opgang.network.handover.HandoverProblem;
import dk.opgang.network.housingoffer.OfferProblem;
import dk.opgang.network.knowledge.KnowledgeProblem;
import dk.opgang.network.knowledge.readinglist.ReadingListProblem;
import dk.opgang.network.knowledge.request.RequestProblem;
import dk.opgang.network.meeting.MeetingProblem;
import dk.opgang.network.member.MemberProblem;
import dk.opgang.network.moveinagreement.AgreementProblem;
import dk.opgang.network.relocation.RelocationProblem;
import dk.opgang.network.settlement.SettlementProblem;
import dk.opgang.network.sharing.SharingProblem;
import dk.opgang.network.webhook.WebhookProblem;
import dk.opgang.platform.problem.ProblemCatalogue;
import dk.opgang.platform.problem.ProblemCode;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Stream;

/** Lists what this service can answer besides the common problems. */
@Singleton
class NetworkProblems implements ProblemCatalogue {

    @Override
    public Stream<? extends ProblemCode> problems() {
        return Stream.<ProblemCode[]>of(
                        MemberProblem.values(),
                        SharingProblem.values(),
                        FeedProblem.values(),
                        BudgetProblem.values(),
                        CoordinationProblem.values(),
                        WebhookProblem.values(),
                        HandoverProblem.values(),
                        NetworkProblem.values(),
                        MeetingProblem.values(),
                        KnowledgeProblem.values(),
                        RequestProblem.values(),
                        ReadingListProblem.values(),
                        SettlementProblem.values(),
                        GrantProblem.values(),
                        OfferProblem.values(),
                        RelocationProblem.values(),
                        AgreementProblem.values(),
                        ExchangeProblem.values())
                .flatMap(Arrays::stream);
    }
}
