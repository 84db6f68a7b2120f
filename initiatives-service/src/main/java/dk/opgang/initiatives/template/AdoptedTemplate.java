package dk.opgang.initiatives.template;

import java.util.UUID;

/**
 * The template that an adoption made.
 *
 * @param key by which the municipality knows it
 */
record AdoptedTemplate(UUID templateId, String key, int methodVersion) {

    static AdoptedTemplate of(OwnTemplate template, int methodVersion) {
        return new AdoptedTemplate(template.id(), template.key(), methodVersion);
    }
}
