package dk.opgang.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.opgang.platform.testing.NamedProperties.Named;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.metamodel.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every property that is named in a restriction is one of an entity of the service: of that of its repository where it is named in one, of
 * any otherwise. A service extends it with {@code @QuarkusTest} and {@code @WithTestResource(OpgangTestResource.class)}.
 */
public abstract class OpgangPropertyNames {

    /** A service with fewer has lost those that this rule looks at. */
    private static final int MANY = 15;

    private final String module;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param module as its folder is called, such as {@code network-service} */
    protected OpgangPropertyNames(String module) {
        this.module = module;
    }

    @Test
    void everyPropertyThatIsNamedIsThere() {
        // Given
        Map<String, List<String>> types = entities().getMetamodel().getEntities().stream()
                .collect(Collectors.groupingBy(
                        type -> type.getJavaType().getSimpleName(),
                        Collectors.mapping(EntityType::getName, Collectors.toList())));
        List<String> all = types.values().stream().flatMap(List::stream).toList();
        Set<Named> named = NamedProperties.of(module);

        // When
        Set<String> unknown = new TreeSet<>();
        for (Named one : named) {
            List<String> candidates =
                    one.entity().filter(types::containsKey).map(types::get).orElse(all);
            if (candidates.stream().noneMatch(type -> isKnown(type, one.path()))) {
                unknown.add(one.file() + ": " + one.path());
            }
        }

        // Then
        assertTrue(named.size() >= MANY, module + " names only " + named.size() + " properties");
        assertEquals(Set.of(), unknown);
    }

    private static EntityManagerFactory entities() {
        return CDI.current().select(EntityManager.class).get().getEntityManagerFactory();
    }

    /** As Hibernate reads it: through embedded forms, and what entities inherit. */
    private boolean isKnown(String type, String path) {
        return known.computeIfAbsent(type + " " + path, _ -> {
            try (EntityManager manager = entities().createEntityManager()) {
                manager.createQuery("select e." + path + " from " + type + " e");
                return true;
            } catch (IllegalArgumentException | PersistenceException _) {
                return false;
            }
        });
    }
}
