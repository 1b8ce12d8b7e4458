package org.communique.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The model computes from what it is given: no JSON library, no I/O, nothing of the machine, no reflection. */
class PurityTest {

    /** The only class that touches a thread or a class loader; it says why. */
    private static final String LOADER = "org.communique.internal.LibraryClassLoader";

    /** The only class that reads a resource: the texts in several languages, never in the language of the machine. */
    private static final String TEXTS = "org.communique.internal.LocalizedTexts";

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(MainClasses.folder());

    @Test
    void noJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void noInputAndNoOutput() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LOADER)
                .and()
                .doNotHaveFullyQualifiedName(TEXTS)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(io|net|nio\\.channels|nio\\.file|util\\.logging|util\\.prefs)\\..+")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(Process.*|Runtime|System\\$Logger.*|Thread)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(ResourceBundle|Scanner|ServiceLoader|Timer).*")
                .orShould()
                .accessTargetWhere(isOneOf(
                        "java.lang.System.(?!arraycopy).+",
                        "java.lang.Class.getResource.*",
                        ".+[.]printStackTrace[(].*"))
                .check(CLASSES);
    }

    /** Neither clock, zone, locale, charset and properties of the machine, nor chance. */
    @Test
    void nothingOfTheMachine() {
        noClasses()
                .should()
                .accessTargetWhere(isOneOf(
                        "java.time[.].+[.]now[(].*",
                        "java.time.Clock.system.*",
                        "java.time.Clock.tick.*",
                        "java.time.ZoneId.systemDefault.*",
                        "java.util.(Date|Calendar|GregorianCalendar|TimeZone)[.].+",
                        "java.util.Locale.getDefault.*",
                        "java.lang.String.formatted.*",
                        "java.lang.String.format[(]java.lang.String, .*",
                        "java.lang.String.to(Lower|Upper)Case[(][)]",
                        "java.util.Formatter.+",
                        "java.text.(?!Normalizer).+",
                        "java.time.format.+[.]ofLocalized.+",
                        "java.time.format.DateTimeFormatter.ofPattern[(]java.lang.String[)]",
                        "java.time.format.DateTimeFormatterBuilder.toFormatter[(][)]",
                        "java.nio.charset.Charset.defaultCharset.*",
                        "java.lang.String.getBytes[(][)]",
                        "java.lang.String.<init>[(]\\[B(, int, int)?[)]",
                        "java.lang.(Boolean.getBoolean|Integer.getInteger|Long.getLong)[(].*",
                        "java.lang.Math.random.*",
                        "java.util.UUID.randomUUID.*",
                        "java.util.Collections.shuffle[(]java.util.List[)]"))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|random\\..+|concurrent\\.ThreadLocalRandom)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.security\\.SecureRandom")
                .check(CLASSES);
    }

    /** What the compiler makes of lambdas, records and string concatenation is not reflection. */
    @Test
    void noReflection() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LOADER)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.(reflect\\..+|ClassLoader|Module|ModuleLayer)")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.invoke\\.(?!LambdaMetafactory|ObjectMethods|StringConcatFactory).+")
                .orShould()
                .accessTargetWhere(isOneOf(
                        "java.lang.Class.(forName|newInstance|getClassLoader|getModule)[(].*",
                        "java.lang.Class.get(Declared)?(Annotation|Class|Constructor|Field|Method).*",
                        "java.lang.Class.get(Enum|Enclosing|Nest|Permitted|Record).+"))
                .check(CLASSES);
    }

    /** Matches the full name: {@code owner.name} of a field, {@code owner.name(parameters)} of a method. */
    private static DescribedPredicate<JavaAccess<?>> isOneOf(String... names) {
        Pattern pattern = Pattern.compile(String.join("|", names));
        return describe(
                "the target is " + pattern,
                access -> pattern.matcher(access.getTarget().getFullName()).matches());
    }
}
