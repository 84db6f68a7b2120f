package dk.opgang.network;

import dk.opgang.platform.testing.OpgangRowSecurity;
import dk.opgang.platform.testing.OpgangTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@QuarkusTest
@WithTestResource(OpgangTestResource.class)
class RowSecurityTest extends OpgangRowSecurity {

    @Override
    protected Map<String, String> permitted() {
        String reason = "Every reader of the network sees it, by the scope network.read";
        String answering = "Whoever answers moves the question on";
        String published = "The words of what was published; no draft is among them";
        String noting = "Whoever moves a case on notes what is to be booked, and nobody reads it";
        return Stream.concat(
                        Stream.of(
                                Map.entry("knowledge_postings select", published),
                                Map.entry("knowledge_requests update", answering),
                                Map.entry("knowledge_terms select", published),
                                Map.entry("settlement_dues insert", noting),
                                Map.entry(
                                        "handover_reads insert",
                                        "Whoever reads what came from another installation notes that, and nobody reads it"),
                                Map.entry(
                                        "move_in_agreement_tellings insert",
                                        "Whoever proposes an agreement notes who is to be told, and nobody reads it"),
                                Map.entry(
                                        "housing_offers select", "Whoever takes part in the exchange, by its scopes")),
                        Stream.of(
                                        "budgets",
                                        "contact_persons",
                                        "knowledge_answers",
                                        "knowledge_requests",
                                        "members",
                                        "network_attendance",
                                        "network_groups",
                                        "network_meetings",
                                        "network_milestones",
                                        "network_minutes",
                                        "network_seats",
                                        "network_tasks")
                                .map(table -> Map.entry(table + " select", reason)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
