package dk.opgang.cli.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which Opgang is spoken to, and as whom: what one began no other goes on with, since each sees other rows, and a key of idempotency is
 * known only from its own client.
 *
 * @param profile by its name
 * @param gateway the address without a path
 * @param issuer of access tokens
 * @param client its id, never its secret; a person's comes behind that of the front end, after a slash
 */
public record Speaker(String profile, String gateway, String issuer, String client) {

    /** As a file notes it; a member that is missing there is empty, and equal to nobody's. */
    public static Speaker of(JsonNode noted) {
        return new Speaker(
                noted.path("profile").asText(),
                noted.path("gateway").asText(),
                noted.path("issuer").asText(),
                noted.path("client").asText());
    }

    /** Its members by their names, in their order. */
    public Map<String, String> members() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("profile", profile);
        members.put("gateway", gateway);
        members.put("issuer", issuer);
        members.put("client", client);
        return members;
    }
}
