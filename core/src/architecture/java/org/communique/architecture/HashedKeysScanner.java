package org.communique.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Goes through one source for {@link HashedKeys}. */
final class HashedKeysScanner extends TreePathScanner<Void, Void> {

    /** The map of this library whose keys are of several classes; it alone may hold keys of any type. */
    private static final String BY_CLASS = "org.communique.internal.MixedKeyMap";

    /** What keeps in a tree what collides. */
    private static final Set<String> WITH_TREES = Set.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentHashMap.KeySetView");

    /** What does not ask for hash codes, or for those of identity, which nobody chooses. */
    private static final Set<String> WITHOUT_CODES = Set.of(
            "java.util.AbstractMap",
            "java.util.AbstractSet",
            "java.util.EnumMap",
            "java.util.EnumSet",
            "java.util.IdentityHashMap",
            "java.util.NavigableMap",
            "java.util.NavigableSet",
            "java.util.SortedMap",
            "java.util.SortedSet",
            "java.util.TreeMap",
            "java.util.TreeSet",
            "java.util.concurrent.ConcurrentSkipListMap",
            "java.util.concurrent.ConcurrentSkipListSet");

    private static final Set<String> FACTORIES = Set.of(
            "java.util.Map",
            "java.util.Set",
            "java.util.stream.Collectors",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.concurrent.ConcurrentHashMap");

    /** What makes collections that try one place after the other. */
    private static final Set<String> PROBING = Set.of("copyOf", "toUnmodifiableMap", "toUnmodifiableSet");

    /** What does so too, of as many elements as the source shows, unless it is given an array. */
    private static final Set<String> LISTING = Set.of("of", "ofEntries");

    /** What makes something else of what another collector makes, which is looked at itself. */
    private static final String WRAPPING = "collectingAndThen";

    private static final Set<String> SCANNING =
            Set.of("contains", "containsAll", "indexOf", "lastIndexOf", "removeAll", "retainAll");

    private static final Set<String> REPEATING =
            Set.of("java.lang.Iterable", "java.util.Collection", "java.util.List", "java.util.Map");

    private final Types types;
    private final KeyOrder order;
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final Consumer<String> found;
    private final TypeMirror collection;
    private final TypeMirror map;
    private final TypeMirror set;

    HashedKeysScanner(JavacTask task, Trees trees, CompilationUnitTree unit, Consumer<String> found) {
        this.types = task.getTypes();
        this.order = new KeyOrder(types);
        this.trees = trees;
        this.unit = unit;
        this.found = found;
        this.collection = erased(task, "java.util.Collection");
        this.map = erased(task, "java.util.Map");
        this.set = erased(task, "java.util.Set");
    }

    private TypeMirror erased(JavacTask task, String name) {
        return types.erasure(task.getElements().getTypeElement(name).asType());
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
        check(trees.getTypeMirror(getCurrentPath()), tree);
        return super.visitNewClass(tree, null);
    }

    /** The last parameter of a functional interface is what it gives. */
    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void none) {
        if (tree.getMode() == MemberReferenceTree.ReferenceMode.NEW) {
            last(trees.getTypeMirror(getCurrentPath())).ifPresent(made -> checkAll(made, tree));
        } else if (isScan(tree.getName(), tree.getQualifierExpression())
                && isRepeated(getCurrentPath().getParentPath())) {
            reportScan(tree);
        }
        return super.visitMemberReference(tree, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        Element method = trees.getElement(getCurrentPath());
        String owner = method.getEnclosingElement().toString();
        String name = method.getSimpleName().toString();
        TypeMirror result = trees.getTypeMirror(getCurrentPath());
        if (owner.equals("java.util.stream.Stream") && name.equals("distinct")) {
            last(result).filter(element -> !order.has(element)).ifPresent(element -> report(result, tree));
        } else if (FACTORIES.contains(owner) && method.getModifiers().contains(Modifier.STATIC)) {
            checkFactory(name, owner.endsWith("Collectors") ? last(result).orElseThrow() : result, tree);
        } else if (tree.getMethodSelect() instanceof MemberSelectTree select
                && isScan(select.getIdentifier(), select.getExpression())
                && isInLoop()) {
            reportScan(tree);
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void checkFactory(String name, TypeMirror made, MethodInvocationTree tree) {
        if (PROBING.contains(name) || (LISTING.contains(name) && isGivenArray(tree))) {
            if (isCollection(made) && !isConstant()) {
                found.accept(place(tree) + " makes " + made + ", which has no trees");
            }
        } else if (!LISTING.contains(name) && !name.equals(WRAPPING)) {
            checkAll(made, tree);
        }
    }

    private boolean isGivenArray(MethodInvocationTree tree) {
        List<? extends ExpressionTree> arguments = tree.getArguments();
        return arguments.size() == 1 && typeOf(arguments.get(0)).getKind() == TypeKind.ARRAY;
    }

    /** Checks a type and what it is made of, as where maps hold sets. */
    private void checkAll(TypeMirror type, Tree tree) {
        check(type, tree);
        if (type.getKind() == TypeKind.DECLARED) {
            ((DeclaredType) type).getTypeArguments().forEach(argument -> checkAll(argument, tree));
        }
    }

    private void check(TypeMirror type, Tree tree) {
        if (isCollection(type) && !isSafe((DeclaredType) type)) {
            report(type, tree);
        }
    }

    private boolean isCollection(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && Stream.of(map, set).anyMatch(each -> types.isAssignable(types.erasure(type), each));
    }

    /** Of a class of this library what it extends counts. */
    private boolean isSafe(DeclaredType type) {
        String name = name(type);
        if (name.equals(BY_CLASS)) {
            return key(type).filter(order::hasByClass).isPresent();
        } else if (!name.startsWith("java.")) {
            return types.directSupertypes(type).stream()
                    .filter(each -> isCollection(each) && each.getKind() == TypeKind.DECLARED)
                    .allMatch(each -> isInterface(each) || isSafe((DeclaredType) each));
        }
        boolean ordered = key(type).filter(order::has).isPresent() || isIn(BY_CLASS);
        return WITHOUT_CODES.contains(name) || (ordered && (WITH_TREES.contains(name) || isInterface(type)));
    }

    private static Optional<? extends TypeMirror> key(DeclaredType type) {
        return type.getTypeArguments().stream().findFirst();
    }

    private static Optional<TypeMirror> last(TypeMirror type) {
        List<? extends TypeMirror> arguments =
                type.getKind() == TypeKind.DECLARED ? ((DeclaredType) type).getTypeArguments() : List.of();
        return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(arguments.size() - 1));
    }

    private static boolean isInterface(TypeMirror type) {
        return ((DeclaredType) type).asElement().getKind() == ElementKind.INTERFACE;
    }

    private static String name(DeclaredType type) {
        return ((TypeElement) type.asElement()).getQualifiedName().toString();
    }

    private boolean isIn(String name) {
        return path().anyMatch(path -> path.getLeaf() instanceof ClassTree
                && trees.getElement(path) instanceof TypeElement type
                && type.getQualifiedName().contentEquals(name));
    }

    /** Whether it is made once, of what the source shows: in a static initializer, and in no lambda there. */
    private boolean isConstant() {
        return path().dropWhile(path -> !isBoundary(path.getLeaf()))
                .findFirst()
                .map(TreePath::getLeaf)
                .filter(boundary -> boundary instanceof VariableTree || boundary instanceof BlockTree)
                .isPresent();
    }

    private static boolean isBoundary(Tree tree) {
        return tree instanceof LambdaExpressionTree
                || tree instanceof MethodTree
                || tree instanceof ClassTree
                || (tree instanceof BlockTree block && block.isStatic())
                || (tree instanceof VariableTree field
                        && field.getModifiers().getFlags().contains(Modifier.STATIC));
    }

    private boolean isScan(Name method, ExpressionTree receiver) {
        return SCANNING.contains(method.toString()) && isList(typeOf(receiver)) && !isConstant(receiver);
    }

    private boolean isInLoop() {
        return path().takeWhile(path -> !(path.getLeaf() instanceof MethodTree || path.getLeaf() instanceof ClassTree))
                .anyMatch(this::isLoop);
    }

    private boolean isList(TypeMirror type) {
        TypeMirror erased = types.erasure(type);
        return types.isAssignable(erased, collection) && !types.isAssignable(erased, set);
    }

    private boolean isConstant(ExpressionTree receiver) {
        Element element = trees.getElement(new TreePath(getCurrentPath(), receiver));
        return element != null
                && element.getKind() == ElementKind.FIELD
                && element.getModifiers().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
    }

    private boolean isLoop(TreePath path) {
        return switch (path.getLeaf().getKind()) {
            case FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP -> true;
            case LAMBDA_EXPRESSION -> isRepeated(path.getParentPath());
            default -> false;
        };
    }

    /** Whether a lambda is given to a method that may call it for each of many elements. */
    private boolean isRepeated(TreePath user) {
        Element method = trees.getElement(user);
        String owner = method == null ? "" : method.getEnclosingElement().toString();
        return user.getLeaf() instanceof MethodInvocationTree
                && (owner.startsWith("java.util.stream.") || REPEATING.contains(owner));
    }

    private Stream<TreePath> path() {
        return Stream.iterate(getCurrentPath(), path -> path != null, TreePath::getParentPath);
    }

    private TypeMirror typeOf(ExpressionTree expression) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
    }

    private void report(TypeMirror type, Tree tree) {
        found.accept(place(tree) + " has keys without an order in " + type);
    }

    private void reportScan(Tree tree) {
        found.accept(place(tree) + " looks through a list in a loop");
    }

    private String place(Tree tree) {
        String file = unit.getSourceFile().getName();
        long line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        return file.replaceAll(".*[/\\\\]", "") + ":" + line;
    }
}
