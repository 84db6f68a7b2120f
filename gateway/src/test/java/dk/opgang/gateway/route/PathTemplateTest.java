package dk.opgang.gateway.route;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTemplateTest {

    private final PathTemplate template = PathTemplate.of("/v1/participants/{id}/contacts");

    @ParameterizedTest
    @ValueSource(strings = {"/v1/participants/17/contacts", "/v1/participants/{id}/contacts"})
    void any_name_stands_for_one_in_braces(String path) {
        // When
        boolean fits = template.fits(path);

        // Then
        assertTrue(fits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/v1/participants",
                "/v1/participants/17",
                "/v1/participants//contacts",
                "/v1/participants/17/contacts/",
                "/v1/participants/17/contacts/3",
                "/v1/participants/17/contact",
                "/v1/participants/17/contacts2",
                "/v2/participants/17/contacts",
                "/v1/participants/17/18/contacts"
            })
    void whatever_else_is_another_path(String path) {
        // When
        boolean fits = template.fits(path);

        // Then
        assertFalse(fits);
    }
}
