package dk.opgang.platform.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.opgang.platform.list.Page;
import dk.opgang.platform.list.PageSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class SchemaNamesTest {

    record BudgetView(String id, List<Line> lines, Owner owner) {

        record Line(String text, String sum) {}

        record Owner(String id) {}
    }

    record BudgetForm(List<Line> lines, Owner owner) {

        record Line(String text) {}

        record Owner(String id) {}

        enum Kind {
            PLAN,
            RESULT
        }
    }

    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "LineView")
    record NamedByItself(String own) {}

    @PageSchema("Shelves")
    record ShelfView(String label) {}

    record Article18(String text) {}

    record Budget(String other) {}

    @Test
    void classesAreCalledWhatTheyAreToAClient() throws IOException {
        // Given
        OpenAPI document = document(Map.of(
                "BudgetView", object("id", "lines", "owner"),
                "Line", object("text", "sum"),
                "BudgetForm", object("lines", "owner"),
                "Line1", object("text"),
                "Kind", OASFactory.createSchema().enumeration(List.of("PLAN", "RESULT")),
                "LineView", object("own"),
                "Article18", object("text"),
                "ShelfView", object("label"),
                "PageBudgetView", pageOf("BudgetView"),
                "PageShelfView", pageOf("ShelfView")));

        // When
        SchemaNames.write(document, records());

        // Then
        assertEquals(
                Set.of(
                        "Budget",
                        "BudgetLine",
                        "NewBudget",
                        "NewBudgetLine",
                        "NewBudgetKind",
                        "LineView",
                        "Article18",
                        "Shelf",
                        "BudgetPage",
                        "Shelves"),
                document.getComponents().getSchemas().keySet());
    }

    @Test
    void whateverRefersToASchemaFollowsItsName() throws IOException {
        // Given
        OpenAPI document =
                document(Map.of("BudgetView", object("id", "lines", "owner"), "PageBudgetView", pageOf("BudgetView")));
        Parameter parameter = OASFactory.createParameter().schema(reference("BudgetView"));
        document.getPaths()
                .addPathItem(
                        "/v1/budgets",
                        OASFactory.createPathItem()
                                .GET(OASFactory.createOperation().addParameter(parameter)));

        // When
        SchemaNames.write(document, records());

        // Then
        Schema page = document.getComponents().getSchemas().get("BudgetPage");
        PathItem item = document.getPaths().getPathItem("/v1/budgets");
        assertEquals(
                "#/components/schemas/Budget",
                page.getProperties().get("items").getItems().getRef());
        assertEquals(
                "#/components/schemas/Budget",
                item.getGET().getParameters().getFirst().getSchema().getRef());
    }

    @Test
    void twoThatAreAlikeAreToldApartByWhatTheyStandIn() throws IOException {
        // Given
        OpenAPI document = document(Map.of(
                "BudgetForm", object("lines").addProperty("owner", reference("Owner")),
                "BudgetView", object("id", "lines").addProperty("owner", reference("Owner1")),
                "Owner", object("id"),
                "Owner1", object("id").description("Of the answer")));

        // When
        SchemaNames.write(document, records());

        // Then
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        assertEquals(Set.of("Budget", "BudgetOwner", "NewBudget", "NewBudgetOwner"), schemas.keySet());
        assertEquals("Of the answer", schemas.get("BudgetOwner").getDescription());
    }

    @Test
    void twoThatWouldBeCalledTheSameAreToldBoth() throws IOException {
        // Given
        OpenAPI document = document(Map.of("BudgetView", object("id", "lines", "owner"), "Budget", object("other")));
        RecordClasses records = records();

        // When
        String told = assertThrows(IllegalStateException.class, () -> SchemaNames.write(document, records))
                .getMessage();

        // Then
        String test = SchemaNamesTest.class.getName();
        assertEquals(
                "These would all be called Budget; name one with @Schema(name): Budget of " + test
                        + "$Budget, BudgetView of " + test + "$BudgetView",
                told);
    }

    private static RecordClasses records() throws IOException {
        return new RecordClasses(Index.of(
                Page.class,
                BudgetView.class,
                BudgetView.Line.class,
                BudgetForm.class,
                BudgetForm.Line.class,
                BudgetForm.Kind.class,
                BudgetForm.Owner.class,
                BudgetView.Owner.class,
                NamedByItself.class,
                ShelfView.class,
                Article18.class,
                Budget.class));
    }

    private static OpenAPI document(Map<String, Schema> schemas) {
        return OASFactory.createOpenAPI()
                .paths(OASFactory.createPaths())
                .components(OASFactory.createComponents().schemas(schemas));
    }

    private static Schema object(String... properties) {
        Schema object = OASFactory.createSchema();
        for (String property : properties) {
            object.addProperty(property, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        return object;
    }

    private static Schema pageOf(String item) {
        return object("next", "count")
                .addProperty("items", OASFactory.createSchema().items(reference(item)));
    }

    private static Schema reference(String name) {
        return OASFactory.createSchema().ref(SchemaUses.PREFIX + name);
    }
}
