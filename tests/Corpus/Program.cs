using Corpus;

if (Arguments.Parse(args) is not { } arguments)
{
    Console.Error.WriteLine(Arguments.Usage);
    return 2;
}

return new CorpusRun(arguments, Console.Out).Run() ? 0 : 1;
