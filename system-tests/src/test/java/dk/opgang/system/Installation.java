package dk.opgang.system;

import dk.opgang.local.kafka.KafkaBroker;
import dk.opgang.local.oidc.Persona;
import dk.opgang.local.stack.LocalStack;
import dk.opgang.local.stack.ServiceProcess;
import dk.opgang.local.stack.StackSettings;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * An installation that serves some municipalities, as far as people are handed over by it: participants-service and network-service with a
 * database each. Its own events go over topics of its own, those of the exchange over one that it shares.
 */
final class Installation implements AutoCloseable {

    private static final String OWN_TOPICS = "{name}.participants-service.v1,{name}.initiatives-service.v1,"
            + "{name}.housing-areas-service.v1,{name}.network-service.v1";

    private final LocalStack stack;

    private Installation(LocalStack stack) {
        this.stack = stack;
    }

    /**
     * Who takes part.
     *
     * @param municipalities the codes of those that it serves
     * @param signs by which it signs
     */
    record Party(String name, String municipalities, KeyPair signs) {

        private String asPartner() {
            return """
                    [{"installation": "%s", "municipalities": ["%s"],
                      "keys": [{"id": "k-1", "publicKey": "%s", "from": "2020-01-01T00:00:00Z"}]}]""".formatted(
                            name,
                            municipalities.replace(",", "\",\""),
                            raw(signs.getPublic().getEncoded()));
        }
    }

    static Installation start(Path folder, KafkaBroker broker, Party own, Party partner) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("JDK_JAVA_OPTIONS", TheStack.SHORT_LIVED);
        environment.put("OPGANG_DRAIN_DELAY", "0S");
        environment.put("OPGANG_OUTBOX_TOPIC", own.name() + ".${quarkus.application.name}.v1");
        environment.put("OPGANG_INBOX_TOPICS", OWN_TOPICS.replace("{name}", own.name()));
        environment.put("OPGANG_INBOX_GROUP", own.name() + "-${quarkus.application.name}");
        environment.put("OPGANG_HANDOVER_MUNICIPALITIES", own.municipalities());
        environment.put("OPGANG_EXCHANGE_INSTALLATION", own.name());
        environment.put("OPGANG_EXCHANGE_ANNOUNCE_EVERY", "2S");
        environment.put("OPGANG_EXCHANGE_PARTNERS", partner.asPartner());
        environment.put(
                "OPGANG_EXCHANGE_SIGNING_KEYS",
                "[{\"id\": \"k-1\", \"privateKey\": \"%s\", \"from\": \"2020-01-01T00:00:00Z\"}]"
                        .formatted(raw(own.signs().getPrivate().getEncoded())));
        return new Installation(Stacks.start(StackSettings.isolated(folder, environment)
                .only(Set.of("participants-service", "network-service"), broker.bootstrapServers())));
    }

    /** A request to its participants-service. */
    RequestSpecification participants(Persona persona) {
        return as(persona, "participants-service");
    }

    /** A request to its network-service. */
    RequestSpecification network(Persona persona) {
        return as(persona, "network-service");
    }

    /** Nobody is there for what others say. */
    void goAway() {
        stack.services().forEach(ServiceProcess::stopForcibly);
    }

    void comeBack() {
        stack.services().forEach(stack::startAgain);
    }

    /** What its network-service counts. */
    String metrics() {
        return RestAssured.get("http://127.0.0.1:" + stack.topology().managementPort("network-service") + "/q/metrics")
                .asString();
    }

    /** The single number that a query of one of its databases gives. */
    long count(String database, String sql) {
        return Long.parseLong(OwnStack.text(stack, database, sql));
    }

    @Override
    public void close() {
        stack.close();
    }

    private RequestSpecification as(Persona persona, String service) {
        return RestAssured.given()
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .defaultContentCharset("UTF-8")
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .baseUri(stack.service(service).address().toString())
                .contentType("application/json")
                .auth()
                .oauth2(stack.issuer().token(persona));
    }

    /** The key itself is the last 32 bytes. */
    private static String raw(byte[] encoded) {
        return Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }
}
