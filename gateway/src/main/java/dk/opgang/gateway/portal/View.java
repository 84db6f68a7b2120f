package dk.opgang.gateway.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page, ready to be rendered into the frame.
 *
 * @param template its name under {@code templates/portal}
 * @param title its heading
 * @param crumbs the pages above it, without the first page
 * @param scripts its own modules
 * @param data what the template names
 */
public record View(
        int status, String template, String title, List<Crumb> crumbs, List<String> scripts, Map<String, Object> data) {

    public static View of(String template, String title, Crumb... crumbs) {
        return new View(200, template, title, List.of(crumbs), List.of(), Map.of());
    }

    public View with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(data);
        more.put(name, value);
        return new View(status, template, title, crumbs, scripts, more);
    }

    public View withScripts(String... modules) {
        return new View(status, template, title, crumbs, List.of(modules), data);
    }

    public View answering(int other) {
        return new View(other, template, title, crumbs, scripts, data);
    }
}
