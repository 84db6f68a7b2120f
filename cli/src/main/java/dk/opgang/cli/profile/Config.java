package dk.opgang.cli.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration file holds.
 *
 * @param current the name of the profile of commands that name none
 */
record Config(String current, List<Profile> profiles) {

    static final Config EMPTY = new Config(Profile.LOCAL.name(), List.of());

    Config {
        profiles = List.copyOf(profiles);
    }

    static Config of(JsonNode json) {
        List<Profile> profiles = new ArrayList<>();
        json.path("profiles").properties().forEach(entry -> {
            JsonNode profile = entry.getValue();
            String secretFile = text(profile, "clientSecretFile");
            profiles.add(new Profile(
                    entry.getKey(),
                    profile.path("gateway").asText(),
                    profile.path("issuer").asText(),
                    text(profile, "clientId"),
                    text(profile, "clientSecretEnv"),
                    secretFile == null ? null : Path.of(secretFile)));
        });
        return new Config(json.path("current").asText(EMPTY.current()), profiles);
    }

    JsonNode json() {
        ObjectNode json = Json.MAPPER.createObjectNode().put("current", current);
        ObjectNode all = json.putObject("profiles");
        profiles.forEach(profile -> all.set(profile.name(), members(profile)));
        return json;
    }

    /** A profile's members as the file and {@code profile show} have them, those alone that it has. */
    static ObjectNode members(Profile profile) {
        ObjectNode members = Json.MAPPER.createObjectNode();
        members.put("gateway", profile.gateway());
        members.put("issuer", profile.issuer());
        if (profile.clientId() != null) {
            members.put("clientId", profile.clientId());
        }
        if (profile.clientSecretEnv() != null) {
            members.put("clientSecretEnv", profile.clientSecretEnv());
        }
        if (profile.clientSecretFile() != null) {
            members.put("clientSecretFile", profile.clientSecretFile().toString());
        }
        return members;
    }

    private static @Nullable String text(JsonNode profile, String member) {
        return profile.hasNonNull(member) ? profile.path(member).asText() : null;
    }
}
