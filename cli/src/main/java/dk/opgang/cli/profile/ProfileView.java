package dk.opgang.cli.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.opgang.cli.base.Json;

/** A profile as it is shown. */
final class ProfileView {

    private ProfileView() {}

    static ObjectNode of(Profile profile, Profile current) {
        ObjectNode view = Json.MAPPER.createObjectNode();
        view.put("name", profile.name());
        view.put("current", profile.name().equals(current.name()));
        view.setAll(Config.members(profile));
        return view;
    }
}
