package org.ebok.itest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ebok.itest.fixture.ShippedBundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules of the design, held over the classes of the bundles that the distribution ships, whichever they are. */
class ArchitectureTest {

    private static final String ANSWER = "javax.ws.rs.core.Response";
    private static final String JPA_TEMPLATE = "org.apache.aries.jpa.template.JpaTemplate";

    /** Parts of the core, by their package under {@code org.ebok}; every other bundle is a function. */
    private static final Set<String> CORE = Set.of(
            "api",
            "jdbc",
            "store",
            "central",
            "security",
            "audit",
            "groups",
            "rest",
            "web",
            "pdf",
            "spreadsheet",
            "archive",
            "demo");

    /** What a bundle may use of the core beside {@code api}. */
    private static final Map<String, Set<String>> USED = Map.of(
            "central", Set.of("jdbc"),
            "store", Set.of("jdbc"),
            "demo", Set.of("jdbc"),
            "documents", Set.of("archive"),
            "statements", Set.of("archive"));

    /** Packages called javax that belong to the JDK. */
    private static final String[] OF_THE_JDK = {
        "javax.sql..",
        "javax.naming..",
        "javax.crypto..",
        "javax.net..",
        "javax.security..",
        "javax.management..",
        "javax.xml",
        "javax.xml.parsers",
        "javax.xml.transform..",
        "javax.xml.validation"
    };

    private static List<ShippedBundle> bundles;
    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        bundles = ShippedBundle.all();
        classes = new ClassFileImporter()
                .importJars(bundles.stream().map(ShippedBundle::open).toList())
                .that(resideInAPackage("org.ebok.."));
    }

    private static List<String> functions() {
        return bundles.stream()
                .map(ShippedBundle::shortName)
                .filter(name -> !CORE.contains(name))
                .toList();
    }

    /** A hyphen of a name is no letter of a package. */
    private static String packageOf(String function) {
        return "org.ebok." + function.replace("-", "");
    }

    @Test
    void theDistributionShipsTheCoreAndFunctions() {
        assertThat(bundles).extracting(ShippedBundle::shortName).containsAll(CORE);
        assertThat(functions()).isNotEmpty();
    }

    @Test
    void aBundleDependsOnTheApiAndOnWhatIsMadeForIt() {
        for (ShippedBundle bundle : bundles) {
            String own = packageOf(bundle.shortName());
            String[] allowed = Stream.concat(
                            Stream.of("org.ebok.api..", own + ".."),
                            USED.getOrDefault(bundle.shortName(), Set.of()).stream()
                                    .map(used -> packageOf(used) + ".."))
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(own + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.ebok..").and(not(resideInAnyPackage(allowed))))
                    .check(classes);
        }
    }

    /** What opens any customer's data is for commands of the console. */
    @Test
    void supportAccessIsForTheConsole() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("..console..", "org.ebok.api.scope..", "org.ebok.security.internal..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.ebok.api.scope.SupportAccess"));
    }

    @Test
    void theCoreNamesNoFunction() {
        for (String function : functions()) {
            check(noClasses()
                    .that(are("org.ebok..", packageOf(function) + ".."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(packageOf(function) + ".."));
        }
    }

    @Test
    void theApiDependsOnNothingOfOursAndOnNoJavax() {
        check(noClasses()
                .that()
                .resideInAPackage("org.ebok.api..")
                .should()
                .dependOnClassesThat(are("org.ebok..", "org.ebok.api..").or(resideInAPackage("javax.."))));
    }

    @Test
    void javaxIsWhereResourcesTablesAndServletsAreAndWhereItIsMadeFor() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.ebok.rest..", "org.ebok.security..", "org.ebok.store.internal.jpa..")
                .and(not(isAllowedJavax()))
                .should()
                .dependOnClassesThat(resideInAPackage("javax..")
                        .and(not(resideInAnyPackage(OF_THE_JDK)))
                        .and(not(resideInAPackage("javax.resource..")))));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("org.ebok.rest..", "org.ebok.security..", "org.ebok.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.servlet.."));
    }

    @Test
    void securityAloneMakesScopes() {
        check(noClasses()
                .that(are("org.ebok..", "org.ebok.security..", "org.ebok.api.scope.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ebok.api.scope.issuer"));
    }

    @Test
    void functionsHaveNoDataSourceAndNoJdbcOfTheCentralDatabase() {
        for (String function : functions()) {
            check(noClasses()
                    .that()
                    .resideInAPackage(packageOf(function) + "..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage("org.ebok.jdbc..", "com.zaxxer..", "java.sql", "javax.sql")));
        }
    }

    @Test
    void centralAloneReadsTheConfigurationOfTheCentralDatabase() {
        check(noClasses()
                .that(are("org.ebok..", "org.ebok.central.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ebok.central.."));
    }

    @Test
    void dependenciesAreInjectedByTheConstructorAndOnlyDynamicOnesByField() {
        fields().that()
                .areAnnotatedWith("org.osgi.service.component.annotations.Reference")
                .should()
                .haveModifier(JavaModifier.VOLATILE)
                .allowEmptyShould(true)
                .check(classes);
    }

    /** A thread of its own would have no subject, or that of somebody else. */
    @Test
    void nothingRunsBesideARequestButChangesOfTablesAndTheChainOfTheAuditTrail() {
        GivenClassesConjunction others = noClasses()
                .that(are("org.ebok..")
                        .and(not(simpleNameStartingWith("SchemaMigrator").or(simpleNameStartingWith("ChainKeeper")))));
        check(others.should()
                .dependOnClassesThat(
                        assignableTo(Executor.class).or(type(Executors.class)).or(type(CompletableFuture.class))));
        check(others.should()
                .callConstructorWhere(JavaCall.Predicates.target(
                        owner(assignableTo(Thread.class).or(type(Timer.class))))));
        check(noClasses().that(are("org.ebok..")).should().callMethod(Collection.class, "parallelStream"));
    }

    /** The message of a failure may hold what is personal: what goes to a log with its stack goes as {@code Wordless}. */
    @Test
    void aFailureGoesToTheLogWithoutWords() {
        check(noClasses()
                .that(are("org.ebok..")
                        .and(describe("do not know Wordless", type -> type.getDirectDependenciesFromSelf().stream()
                                .noneMatch(dependency -> dependency
                                        .getTargetClass()
                                        .getFullName()
                                        .equals("org.ebok.api.problem.Wordless")))))
                .should()
                .callMethodWhere(describe(
                        "log a failure",
                        call -> call.getTargetOwner().getFullName().equals("org.slf4j.Logger")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .anyMatch(parameter -> parameter.isAssignableTo(Throwable.class)))));
    }

    @Test
    void noInternalPackageIsExported() {
        assertThat(bundles).allSatisfy(bundle -> assertThat(bundle.exportedPackages())
                .noneMatch(name -> name.contains("internal")));
    }

    @Test
    void functionsExportNothingAndTheApiExportsVersions() {
        assertThat(bundles)
                .filteredOn(bundle -> functions().contains(bundle.shortName()))
                .allSatisfy(bundle -> assertThat(bundle.exportedPackages()).isEmpty());
        assertThat(bundles)
                .filteredOn(bundle -> bundle.shortName().equals("api"))
                .allSatisfy(
                        bundle -> assertThat(bundle.header("Export-Package")).contains("version=\"1."));
    }

    @Test
    void noBundleImportsOptionally() {
        assertThat(bundles).allSatisfy(bundle -> assertThat(bundle.header("Import-Package"))
                .doesNotContain("resolution:=optional"));
    }

    private static void check(ArchRule rule) {
        rule.check(classes);
    }

    private static DescribedPredicate<JavaClass> are(String inside, String... outside) {
        return resideInAPackage(inside).and(not(resideInAnyPackage(outside)));
    }

    private static DescribedPredicate<JavaClass> isAllowedJavax() {
        return describe(
                "are resources, makers of answers, entities, users of a JpaTemplate or the web bundle", type -> {
                    JavaClass outer = outermost(type);
                    return outer.getPackageName().startsWith("org.ebok.web.")
                            || outer.isAnnotatedWith("javax.ws.rs.Path")
                            || outer.isAnnotatedWith("javax.persistence.Entity")
                            || outer.getMethods().stream()
                                    .anyMatch(method ->
                                            method.getRawReturnType().getName().equals(ANSWER))
                            || outer.getFields().stream()
                                    .anyMatch(field ->
                                            field.getRawType().getName().equals(JPA_TEMPLATE));
                });
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
